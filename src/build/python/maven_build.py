"""Lets pip build this checkout (PEP 517): Maven packs the wheel, and pip installs it.

Needs a JDK 17 or newer and Maven 3.8 or newer. Whoever has neither installs a finished wheel.
"""

import glob
import os
import shutil
import subprocess
import sys
import tempfile


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    """Puts a wheel into `wheel_directory` and gives its name."""
    maven = shutil.which("mvn")
    if not maven:
        sys.exit(
            "asyncmend: needs Maven 3.8 and a JDK 17, or newer ones, to build itself (no mvn found);"
            " install them, or install a finished wheel"
        )
    # A folder of its own below target/, as two may build at the same time.
    os.makedirs("target", exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="pip-", dir=os.path.abspath("target")) as work:
        _run(maven, work)
        wheels = glob.glob(os.path.join(glob.escape(work), "dist", "*.whl"))
        if len(wheels) != 1:
            sys.exit("asyncmend: the build made no wheel")
        shutil.copy(wheels[0], wheel_directory)
        return os.path.basename(wheels[0])


def _run(maven, work):
    command = [maven, "-q", "-B", "-ntp", "-Pfast", "-DskipTests", "-Dmaven.test.skip=true"]
    command += ["-Dasyncmend.wheel.skip=false", "-Dasyncmend.fast.directory=" + work, "package"]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stderr=subprocess.STDOUT)
    if done.returncode != 0:
        sys.exit("asyncmend: the build failed; Maven says why above")


def build_sdist(sdist_directory, config_settings=None):
    """There is none: a checkout is the source."""
    sys.exit("asyncmend: has no source distribution; build a wheel, or use a checkout")
