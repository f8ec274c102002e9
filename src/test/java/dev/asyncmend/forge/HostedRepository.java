package dev.asyncmend.forge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.merge.MergeStrategy;
import org.eclipse.jgit.merge.Merger;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** A repository of a double: a bare git repository on disk, and what people said about it. */
final class HostedRepository implements AutoCloseable {
  final String name;
  final List<HostedPull> pulls = new ArrayList<>();
  private final Repository git;
  private int lastNumber;
  private int lastComment;

  HostedRepository(String name, Path folder) {
    this.name = name;
    DeafJgit.use();
    try {
      git = new FileRepository(folder.toFile());
      git.create(true);
      RefUpdate head = git.updateRef(Constants.HEAD);
      head.link(Constants.R_HEADS + "main");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Repository git() {
    return git;
  }

  String owner() {
    return name.substring(0, name.indexOf('/'));
  }

  int nextNumber() {
    return ++lastNumber;
  }

  int nextComment() {
    return ++lastComment;
  }

  Optional<HostedPull> find(int number) {
    return pulls.stream().filter(one -> one.number == number).findFirst();
  }

  /** The commit of a branch. */
  Optional<String> branch(String branch) {
    try {
      git.getRefDatabase().refresh();
      return Optional.ofNullable(git.exactRef(Constants.R_HEADS + branch))
          .map(ref -> ref.getObjectId().name());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether everything that a commit has is in another already. */
  boolean contains(String whole, String part) {
    try (RevWalk walk = new RevWalk(git)) {
      return walk.isMergedInto(commit(walk, part), commit(walk, whole));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether both go together without a conflict. */
  boolean mergeable(String base, String head) {
    try {
      return merger().merge(ObjectId.fromString(base), ObjectId.fromString(head));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Merges one branch into another by a commit of its own; its hash, or empty for a conflict. */
  Optional<String> merge(HostedPull pull, boolean squash) {
    String base = branch(pull.base).orElseThrow();
    Merger merger = merger();
    try (ObjectInserter inserter = git.newObjectInserter()) {
      if (!merger.merge(ObjectId.fromString(base), ObjectId.fromString(pull.head))) {
        return Optional.empty();
      }
      CommitBuilder commit = new CommitBuilder();
      commit.setTreeId(merger.getResultTreeId());
      commit.setParentId(ObjectId.fromString(base));
      if (!squash) {
        commit.addParentId(ObjectId.fromString(pull.head));
      }
      PersonIdent person = new PersonIdent("Maintainer", "maintainer@example.org");
      commit.setAuthor(person);
      commit.setCommitter(person);
      commit.setMessage(squash ? pull.title : "Merge pull request #" + pull.number);
      ObjectId made = inserter.insert(commit);
      inserter.flush();
      set(pull.base, made);
      return Optional.of(made.name());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes a branch away. */
  void delete(String branch) {
    try {
      RefUpdate update = git.updateRef(Constants.R_HEADS + branch);
      update.setForceUpdate(true);
      update.delete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    git.close();
  }

  private void set(String branch, ObjectId commit) throws IOException {
    RefUpdate update = git.updateRef(Constants.R_HEADS + branch);
    update.setNewObjectId(commit);
    update.setForceUpdate(true);
    update.update();
  }

  private Merger merger() {
    return MergeStrategy.RECURSIVE.newMerger(git, true);
  }

  private static RevCommit commit(RevWalk walk, String hash) throws IOException {
    return walk.parseCommit(ObjectId.fromString(hash));
  }
}
