package dev.asyncmend.catalog;

import dev.asyncmend.recipe.Remedy;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Finds cards and reads them, one after the other. */
final class Cards {
  /** Where the bundled cards are on the class path; the schema is always among them. */
  static final String BUNDLED = "asyncmend/recipes/";

  private static final String SCHEMA = BUNDLED + "recipe.schema.json";
  static final String ENDING = ".yaml";

  private final Shelf shelf;
  private final Map<String, Remedy> remedies = new TreeMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final List<CardError> errors = new ArrayList<>();

  Cards(Shelf shelf) {
    this.shelf = shelf;
  }

  /** What was read so far. */
  Catalog catalog() {
    return new Catalog(List.copyOf(remedies.values()), errors);
  }

  /** Reads the cards on the class path. */
  void bundled() {
    try (InputStream pack = Cards.class.getResourceAsStream('/' + BUNDLED + CardPack.NAME)) {
      if (pack != null) {
        CardPack.read(new DataInputStream(new BufferedInputStream(pack)), shelf)
            .forEach(remedy -> take(remedy, remedy.card().origin(), new Complaints(BUNDLED)));
        return;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    unpacked();
  }

  /** Where nobody made a pack, as in a build that goes on. */
  private void unpacked() {
    URL schema = Cards.class.getClassLoader().getResource(SCHEMA);
    if (schema == null) {
      throw new IllegalStateException("the cards are missing on the class path");
    }
    try {
      if (schema.openConnection() instanceof JarURLConnection jar) {
        jar(jar);
      } else {
        folder(Path.of(URI.create(schema.toString())).resolveSibling(""), BUNDLED);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the cards of a folder of the user. */
  void folder(Path folder) {
    try {
      folder(folder, folder + folder.getFileSystem().getSeparator());
    } catch (IOException e) {
      errors.add(new CardError(folder.toString(), 1, 1, "the folder cannot be read"));
    }
  }

  private void jar(JarURLConnection connection) throws IOException {
    JarFile jar = connection.getJarFile();
    for (JarEntry entry : Collections.list(jar.entries())) {
      String name = entry.getName();
      if (name.startsWith(BUNDLED) && name.endsWith(ENDING)) {
        try (InputStream stream = jar.getInputStream(entry)) {
          String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
          card(text, name, name.substring(BUNDLED.length()));
        }
      }
    }
  }

  /** Reads the cards of a folder; they say that they come from {@code prefix}. */
  void folder(Path folder, String prefix) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*" + ENDING)) {
      entries.forEach(files::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(files);
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      try {
        card(Files.readString(file), prefix + name, name);
      } catch (MalformedInputException e) {
        errors.add(new CardError(prefix + name, 1, 1, "the card is not written in UTF-8"));
      }
    }
  }

  private void card(String text, String origin, String file) {
    Complaints complaints = new Complaints(origin);
    String name = file.substring(0, file.length() - ENDING.length());
    CardReader.read(text, name, shelf, complaints)
        .ifPresent(remedy -> take(remedy, origin, complaints));
    errors.addAll(complaints.sorted());
  }

  private void take(Remedy remedy, String origin, Complaints complaints) {
    List<String> taken = new ArrayList<>(remedy.card().aliases());
    taken.add(remedy.card().id());
    for (String name : taken) {
      String other = names.putIfAbsent(name, origin);
      if (other != null) {
        complaints.add(1, 1, "`" + name + "` is the name of the recipe in " + other + " already");
      }
    }
    if (complaints.isEmpty()) {
      remedies.put(remedy.card().id(), remedy);
    }
  }
}
