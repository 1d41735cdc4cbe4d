; Annotator for Windows: for the user alone, without administrator rights. Compiled by packaging/windows_installers.py with
; Inno Setup 6.3 or newer:  ISCC /DVersion=0.1.0 /DFolder=... /DIcon=... /DOut=... annotator.iss
#ifndef Version
  #error Version, Folder, Icon and Out come from packaging/windows_installers.py
#endif

[Setup]
AppId={{7C2C0A86-6B0B-4B43-9D4E-3E0F5B7C1A52}
AppName=Annotator
AppVersion={#Version}
AppVerName=Annotator {#Version}
AppPublisher=The Annotator authors
VersionInfoVersion={#Version}
PrivilegesRequired=lowest
DefaultDirName={localappdata}\Programs\Annotator
DefaultGroupName=Annotator
DisableProgramGroupPage=yes
DisableDirPage=auto
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
CloseApplications=yes
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ShowLanguageDialog=auto
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\annotator.exe
OutputDir={#Out}
OutputBaseFilename=annotator-{#Version}-windows-x86_64-setup
#ifdef Sign
SignTool={#Sign}
#endif

[Languages]
Name: "nb"; MessagesFile: "compiler:Languages\Norwegian.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
nb.Project=Annotator-prosjekt
en.Project=Annotator project

[Tasks]
Name: "desktop"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; Modules of an older version must not lie beside those of this one.
Type: filesandordirs; Name: "{app}\_internal"
Type: filesandordirs; Name: "{app}\licences"

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Annotator"; Filename: "{app}\annotator.exe"
Name: "{userdesktop}\Annotator"; Filename: "{app}\annotator.exe"; Tasks: desktop

[Registry]
Root: HKCU; Subkey: "Software\Classes\.annotator"; ValueType: string; ValueData: "Annotator.Project"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\Annotator.Project"; ValueType: string; ValueData: "{cm:Project}"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Annotator.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\annotator.exe,0"
Root: HKCU; Subkey: "Software\Classes\Annotator.Project\shell\open\command"; ValueType: string; ValueData: """{app}\annotator.exe"" ""%1"""

[Run]
Filename: "{app}\annotator.exe"; Description: "{cm:LaunchProgram,Annotator}"; Flags: nowait postinstall skipifsilent
