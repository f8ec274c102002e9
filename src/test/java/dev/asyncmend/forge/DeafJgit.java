package dev.asyncmend.forge;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/** JGit, deaf to the configuration of the machine, and writing none. */
final class DeafJgit extends SystemReader.Delegate {
  private DeafJgit(SystemReader real) {
    super(real);
  }

  /** From now on, in this whole process. */
  static void use() {
    if (!(SystemReader.getInstance() instanceof DeafJgit)) {
      SystemReader.setInstance(new DeafJgit(SystemReader.getInstance()));
    }
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new Nothing(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new Nothing(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new Nothing(parent, fs);
  }

  @Override
  public StoredConfig getUserConfig() {
    return new Nothing(new Config(), FS.DETECTED);
  }

  @Override
  public StoredConfig getSystemConfig() {
    return new Nothing(new Config(), FS.DETECTED);
  }

  @Override
  public StoredConfig getJGitConfig() {
    return new Nothing(new Config(), FS.DETECTED);
  }

  /** A configuration that is never read or written. */
  private static final class Nothing extends FileBasedConfig {
    Nothing(Config parent, FS fs) {
      super(parent, null, fs);
    }

    @Override
    public void load() {}

    @Override
    public void save() {}

    @Override
    public boolean isOutdated() {
      return false;
    }
  }
}
