package dev.asyncmend.cli;

import java.util.List;

/** A project whose files have names that try to be something else. */
final class HostileProject {
  private static final String SLEEPY = "import time\n\n\nasync def f():\n    time.sleep(1)\n";

  /** Names that try to be something else. */
  static final List<String> NAMES =
      List.of(
          "a b.py",
          "new\n::error::line.py",
          "es\u001B[31mc\u009B0m.py",
          "q\"uo'te.py",
          "::error::x.py",
          "per%0Acent,colon:.py",
          "ümläut.py",
          "<img src=x onerror=alert(1)>&amp;.py",
          "=cmd|' A1.py",
          "-dash.py",
          "\u202Ereversed.py");

  private HostileProject() {}

  /** Writes it into the folder that {@code user} is in. */
  static void fill(User user) {
    NAMES.forEach(name -> user.writes(name, SLEEPY));
    user.writes(
        "many.py",
        """
        import asyncio
        import requests
        import time


        class Shop:
            async def save(self):
                ...

            async def sell(self):
                self.save()
                requests.get("http://localhost")
                a = "𐐀ü"; time.sleep(1)
                time.sleep(2)  # asyncmend: ignore[blocking-sleep]
        """);
    user.writes("broken.py", "async def f(:\n    time.sleep(1)\n");
  }
}
