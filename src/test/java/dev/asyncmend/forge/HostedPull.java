package dev.asyncmend.forge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A pull request or an issue as a double keeps it. */
final class HostedPull {
  final int number;
  final boolean pull;
  final String author;
  final String branch;
  final List<Comment> comments = new ArrayList<>();
  final Set<String> labels = new LinkedHashSet<>();
  final Set<String> reviewers = new LinkedHashSet<>();
  final Set<String> teams = new LinkedHashSet<>();
  String base;
  String title;
  String body = "";
  String head = "";
  boolean draft;
  boolean open = true;
  @Nullable String merged;

  /** What somebody said. */
  record Comment(int id, String author, String body) {}

  HostedPull(int number, boolean pull, String author, String title, String branch, String base) {
    this.number = number;
    this.pull = pull;
    this.author = author;
    this.title = title;
    this.branch = branch;
    this.base = base;
  }
}
