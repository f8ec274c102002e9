package dev.asyncmend.lsp;

import dev.asyncmend.outcome.FileOutcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** The editor at the other end: what it is shown and told. */
final class Editor {
  private final LanguageClient client;
  private final Abilities abilities;
  private final Map<String, PublishDiagnosticsParams> shown = new HashMap<>();
  private final Set<String> complaints = new HashSet<>();
  private final Set<String> told = new HashSet<>();

  Editor(LanguageClient client, Abilities abilities) {
    this.client = client;
    this.abilities = abilities;
  }

  /** What it can do. */
  Abilities abilities() {
    return abilities;
  }

  /** Shows what was found in a document, unless it is what it shows already. */
  void show(Folder folder, Paper paper, FileOutcome outcome, boolean syntaxErrors) {
    List<Diagnostic> all = diagnoses(folder).of(outcome, syntaxErrors);
    publish(new PublishDiagnosticsParams(paper.uri(), all, paper.version()));
    if (outcome instanceof FileOutcome.Failed failed && told.add(paper.uri() + failed.reason())) {
      log(paper.uri() + ": left alone: " + failed.reason());
    }
  }

  /** Findings as it can show them. */
  Diagnoses diagnoses(Folder folder) {
    return new Diagnoses(folder, abilities.related());
  }

  private void publish(PublishDiagnosticsParams now) {
    if (!now.equals(shown.put(now.getUri(), now))) {
      client.publishDiagnostics(now);
    }
  }

  /** Shows nothing of a document any more. */
  void clear(String uri) {
    if (shown.remove(uri) != null) {
      client.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
    }
  }

  /** Shows what is wrong with a configuration, in its file where there is one. */
  void complain(List<Workbench.Complaint> wrong) {
    Map<String, List<Diagnostic>> files = new HashMap<>();
    for (Workbench.Complaint one : wrong) {
      Path file = one.file();
      if (file != null) {
        files
            .computeIfAbsent(file.toUri().toString(), key -> new ArrayList<>())
            .add(Diagnoses.complaint(one.line(), one.column(), one.message()));
      }
      String place = file == null ? "" : file + ":" + one.line() + ":" + one.column() + ": ";
      warn(place + one.message());
    }
    complaints.addAll(files.keySet());
    files.forEach((uri, all) -> publish(new PublishDiagnosticsParams(uri, all)));
  }

  /** Configurations are read again. */
  void forgetComplaints() {
    complaints.forEach(this::clear);
    complaints.clear();
    told.clear();
  }

  /** Tells the user that something is wrong, once. */
  void warn(String message) {
    if (told.add(Objects.requireNonNull(message))) {
      client.showMessage(new MessageParams(MessageType.Warning, "asyncmend: " + message));
    }
  }

  /** Writes into the log that the editor keeps of the server. */
  void log(String message) {
    client.logMessage(new MessageParams(MessageType.Error, message));
  }
}
