package dev.asyncmend.engine;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.FileEdits;
import dev.asyncmend.edit.Fix;
import dev.asyncmend.index.Reason;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.Step;
import dev.asyncmend.outcome.TextEdit;
import dev.asyncmend.recipe.Finding;
import dev.asyncmend.text.Position;
import dev.asyncmend.text.Span;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes findings as bytes that {@link NoteReader} understands. */
final class NoteWriter {
  private final DataOutputStream out;

  NoteWriter(DataOutputStream out) {
    this.out = out;
  }

  /** Writes a list, one after the other. */
  <T> void each(List<T> all, Writer<? super T> writer) throws IOException {
    out.writeInt(all.size());
    for (T one : all) {
      writer.write(one);
    }
  }

  /** Writes one thing. */
  @FunctionalInterface
  interface Writer<T> {
    void write(T one) throws IOException;
  }

  void text(@Nullable String text) throws IOException {
    if (text == null) {
      out.writeInt(-1);
      return;
    }
    // UTF-8 would lose surrogates without a twin.
    byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** A finding. */
  void note(Note note) throws IOException {
    finding(note.finding());
    text(note.scope());
    text(note.fingerprint());
    each(note.chain(), this::step);
    each(note.edits(), this::textEdit);
    out.writeBoolean(note.suppressed());
  }

  private void finding(Finding finding) throws IOException {
    text(finding.card().id());
    text(finding.path());
    span(finding.span());
    text(finding.message());
    out.writeByte(finding.level().ordinal());
    Fix fix = finding.fix();
    out.writeBoolean(fix != null);
    if (fix != null) {
      fix(fix);
    }
    text(finding.obstacle());
    each(finding.chain(), this::reason);
  }

  private void fix(Fix fix) throws IOException {
    out.writeByte(fix.level().ordinal());
    text(fix.title());
    each(fix.files(), this::edits);
  }

  private void edits(FileEdits file) throws IOException {
    text(file.path());
    each(file.edits(), this::edit);
  }

  private void edit(Edit edit) throws IOException {
    if (edit instanceof Edit.InsertBefore it) {
      edit(NoteReader.BEFORE, it.token(), it.token(), it.text());
    } else if (edit instanceof Edit.InsertAfter it) {
      edit(NoteReader.AFTER, it.token(), it.token(), it.text());
    } else if (edit instanceof Edit.Replace it) {
      edit(NoteReader.REPLACE, it.first(), it.last(), it.text());
    } else if (edit instanceof Edit.Delete it) {
      edit(NoteReader.DELETE, it.first(), it.last(), null);
    } else if (edit instanceof Edit.TakeName it) {
      edit(NoteReader.NAME, it.first(), it.last(), it.name());
    } else {
      need((Edit.NeedImport) edit);
    }
  }

  private void edit(int kind, int first, int last, @Nullable String text) throws IOException {
    out.writeByte(kind);
    out.writeInt(first);
    out.writeInt(last);
    text(text);
  }

  private void need(Edit.NeedImport need) throws IOException {
    edit(NoteReader.IMPORT, need.use(), need.use(), need.module().dotted());
    text(need.member());
    text(need.asName());
    out.writeBoolean(need.local());
  }

  private void reason(Reason reason) throws IOException {
    text(reason.path());
    out.writeInt(reason.line());
    text(reason.text());
  }

  private void step(Step step) throws IOException {
    text(step.path());
    out.writeInt(step.line());
    text(step.text());
  }

  private void textEdit(TextEdit edit) throws IOException {
    text(edit.path());
    span(edit.span());
    position(edit.start());
    position(edit.end());
    text(edit.text());
  }

  private void span(Span span) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  private void position(Position position) throws IOException {
    out.writeInt(position.line());
    out.writeInt(position.column());
  }
}
