"""The leak check in the window: before anything leaves, she sees what may say who somebody is."""
