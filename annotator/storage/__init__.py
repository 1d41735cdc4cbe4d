"""The encrypted project file: key, connection, schema, actions with their journal, backups. The only place with SQL."""
