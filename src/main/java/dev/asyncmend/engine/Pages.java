package dev.asyncmend.engine;

import dev.asyncmend.embedded.Block;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Site;
import dev.asyncmend.text.Decoded;
import dev.asyncmend.text.LineMap;
import dev.asyncmend.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The Markdown files of a run. Each block of Python in them is a file of its own for the stages
 * between, which is nowhere on the disk: {@code README.md/block-2.py}. In the end there is one
 * outcome for each Markdown file again.
 */
final class Pages {
  private static final String BLOCK = "block-";

  private final List<SourceFile> files = new ArrayList<>();
  private final Map<Path, byte[]> texts = new HashMap<>();
  private final Map<String, Page> pages = new LinkedHashMap<>();

  /** The pages by the names of their blocks. */
  private final Map<String, Page> byBlock = new HashMap<>();

  private final List<FileOutcome> unreadable = new ArrayList<>();

  private Pages() {}

  /** The files of a run, with blocks in the place of Markdown files. */
  static Pages of(List<SourceFile> found, Sources sources) {
    Pages pages = new Pages();
    for (SourceFile file : found) {
      if (Discovery.markdown(file.name())) {
        pages.read(file, sources);
      } else {
        pages.files.add(file);
      }
    }
    return pages;
  }

  /** Whether {@code path} is that of a block, by its name. */
  static boolean isBlock(Path path) {
    Path page = path.getParent();
    return page != null
        && Discovery.markdown(page.toString())
        && String.valueOf(path.getFileName()).startsWith(BLOCK);
  }

  private void read(SourceFile file, Sources sources) {
    try {
      Decoded decoded = SourceText.utf8(sources.bytes(file.path()));
      if (decoded instanceof Decoded.Ok ok) {
        add(new Page(file, ok.text(), Block.all(ok.text().chars())));
      } else {
        Decoded.Bad bad = (Decoded.Bad) decoded;
        unreadable.add(new FileOutcome.Unreadable(file.name(), bad.line(), 1, bad.reason()));
      }
    } catch (IOException e) {
      unreadable.add(Sources.failed(e).outcome(file.name()));
    }
  }

  private void add(Page page) {
    pages.put(page.file().name(), page);
    for (Block block : page.blocks()) {
      String name = BLOCK + block.number() + ".py";
      SourceFile own =
          new SourceFile(
              page.file().path().resolve(name),
              page.file().name() + '/' + name,
              page.file().root());
      files.add(own);
      texts.put(own.path(), block.text().getBytes(StandardCharsets.UTF_8));
      byBlock.put(own.name(), page);
    }
  }

  /** All Python files, those that stand for blocks among them. */
  List<SourceFile> files() {
    return List.copyOf(files);
  }

  /** What the files hold that stand for blocks. */
  Map<Path, byte[]> texts() {
    return texts;
  }

  /** Findings as blocks have them. */
  Set<Site> sites(Set<Site> sites) {
    Set<Site> all = new HashSet<>();
    for (Site site : sites) {
      Page page = pages.get(site.path());
      all.add(page == null ? site : inBlock(site, page));
    }
    return all;
  }

  private static Site inBlock(Site site, Page page) {
    LineMap lines = page.text().lines();
    int line = lines.line(site.span().start());
    for (Block block : page.blocks()) {
      if (block.holds(line)) {
        LineMap own = LineMap.of(block.text());
        String path = site.path() + '/' + BLOCK + block.number() + ".py";
        return new Site(site.recipe(), path, block.own(site.span(), own, lines));
      }
    }
    return site;
  }

  /** The outcomes with those of Markdown files in the place of those of their blocks, in order. */
  List<FileOutcome> outcomes(List<FileOutcome> outcomes) {
    Map<Page, Map<Integer, FileOutcome>> blocks = new HashMap<>();
    List<FileOutcome> all = new ArrayList<>(unreadable);
    for (FileOutcome outcome : outcomes) {
      Page page = byBlock.get(outcome.path());
      if (page == null) {
        all.add(outcome instanceof FileOutcome.Mended mended ? together(mended) : outcome);
      } else {
        blocks.computeIfAbsent(page, key -> new HashMap<>()).put(number(outcome.path()), outcome);
      }
    }
    for (Page page : pages.values()) {
      all.add(new PageOutcome(page, this::name).of(blocks.getOrDefault(page, Map.of())));
    }
    all.sort(Comparator.comparing(FileOutcome::path));
    return List.copyOf(all);
  }

  private FileOutcome.Mended together(FileOutcome.Mended mended) {
    List<String> names = mended.together().stream().map(this::name).distinct().toList();
    return mended.with(names, mended.complaints());
  }

  private static int number(String name) {
    String digits = name.substring(name.lastIndexOf(BLOCK) + BLOCK.length(), name.length() - 3);
    return Integer.parseInt(digits);
  }

  /** The file of this name, or the Markdown file that has the block of this name. */
  private String name(String name) {
    Page page = byBlock.get(name);
    return page == null ? name : page.file().name();
  }

  /** A Markdown file. */
  record Page(SourceFile file, SourceText text, List<Block> blocks) {}
}
