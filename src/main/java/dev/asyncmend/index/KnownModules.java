package dev.asyncmend.index;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** A source of modules that are all there already. */
record KnownModules(Map<String, ModuleSummary> modules) implements ModuleSource {
  KnownModules {
    modules = Map.copyOf(modules);
  }

  @Override
  public Collection<String> paths() {
    return modules.keySet();
  }

  @Override
  public Optional<ModuleSummary> summary(String path) {
    return Optional.ofNullable(modules.get(path));
  }
}
