; Never run yet: it was written on Linux, where Inno Setup is not at hand. Try it on Windows 10 before it is handed out.
; On Windows: poe build, then "iscc /DVersion=0.1.0 resources\packaging\lianfang.iss" makes dist\lianfang-0.1.0-setup.exe.

#ifndef Version
  #define Version "0.0.0"
#endif

[Setup]
AppId={{B1F7C1E4-6C0B-4B0E-9B0C-0A53C0D1A7F4}
AppName=联防通
AppVersion={#Version}
AppPublisher=Lianfang
; for one user, so that nobody needs an administrator; a new version replaces the old program and touches no profile
PrivilegesRequired=lowest
DefaultDirName={autopf}\Lianfang
DefaultGroupName=联防通
DisableProgramGroupPage=yes
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\icons\lianfang.ico
UninstallDisplayIcon={app}\lianfang-window.exe
OutputDir=..\..\dist
OutputBaseFilename=lianfang-{#Version}-setup
Compression=lzma2
SolidCompression=yes
MinVersion=10.0
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
; a window that is open is asked to close first: the program saves every key stroke
CloseApplications=yes
WizardStyle=modern

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"

[Tasks]
Name: "desktopicon"; Description: "桌面图标"

[InstallDelete]
; libraries of an older version must not lie beside the new ones
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\lianfang\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{group}\联防通"; Filename: "{app}\lianfang-window.exe"
Name: "{autodesktop}\联防通"; Filename: "{app}\lianfang-window.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.lfkit"; ValueType: string; ValueData: "Lianfang.Kit"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Lianfang.Kit"; ValueType: string; ValueData: "联防通入网包"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Lianfang.Kit\DefaultIcon"; ValueType: string; ValueData: "{app}\lianfang-window.exe,0"
Root: HKA; Subkey: "Software\Classes\Lianfang.Kit\shell\open\command"; ValueType: string; ValueData: """{app}\lianfang-window.exe"" ""%1"""

[Run]
Filename: "{app}\lianfang-window.exe"; Description: "打开联防通"; Flags: nowait postinstall skipifsilent
