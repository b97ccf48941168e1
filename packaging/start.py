"""Where PyInstaller begins to look, and the built program to run."""

from ui.launch import main

if __name__ == "__main__":
    main()
