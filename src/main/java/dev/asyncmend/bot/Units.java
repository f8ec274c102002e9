package dev.asyncmend.bot;

import dev.asyncmend.edit.Level;
import dev.asyncmend.forge.PullRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Divides fixes into what pull requests are to mend. What an open pull request has stays in it;
 * what people declined is left out; what is new goes where there is room, else into a new one.
 */
final class Units {
  private final Rules rules;
  private final Shards shards;
  private final String prefix;
  private final String base;
  private final List<Claim> claims;
  private final Map<BranchName, Bin> bins = new LinkedHashMap<>();

  /**
   * What was declined.
   *
   * @param url the pull request that somebody closed
   * @param findings how many of its findings are still there
   */
  record Declined(String url, int findings) {}

  /** Units, the surest first, and what people do not want. */
  record Result(List<Unit> units, List<Declined> declined) {}

  /** What one pull request holds so far. */
  private static final class Bin {
    private final BranchName branch;
    private final String group;
    private final String shard;
    private final boolean standing;
    private final boolean frozen;
    private final List<Piece> pieces = new ArrayList<>();

    Bin(BranchName branch, String group, String shard, boolean standing, boolean frozen) {
      this.branch = branch;
      this.group = group;
      this.shard = shard;
      this.standing = standing;
      this.frozen = frozen;
    }

    int files() {
      return pieces.stream().mapToInt(piece -> piece.files().size()).sum();
    }

    int lines() {
      return pieces.stream().mapToInt(Piece::lines).sum();
    }
  }

  /**
   * Division for one base branch.
   *
   * @param prefix what its branches start with
   * @param claims every pull request that was ever opened from such a branch
   */
  Units(Rules rules, Shards shards, String prefix, String base, List<Claim> claims) {
    this.rules = rules;
    this.shards = shards;
    this.prefix = prefix;
    this.base = base;
    this.claims = claims;
  }

  /** Divides {@code atoms}; the same atoms and claims give the same units. */
  Result divide(Collection<Atom> atoms) {
    List<Declined> declined = new ArrayList<>();
    Map<String, List<Atom>> byGroup = new TreeMap<>();
    for (Atom atom : wanted(atoms, declined)) {
      byGroup.computeIfAbsent(rules.group(atom.recipe()), unused -> new ArrayList<>()).add(atom);
    }
    byGroup.forEach(this::place);
    mergeTails();
    List<Unit> units =
        bins.values().stream().filter(bin -> !bin.pieces.isEmpty()).map(this::unit).toList();
    return new Result(
        units.stream()
            .sorted(
                Comparator.<Unit, Level>comparing(Unit::level)
                    .thenComparing(unit -> unit.branch().family())
                    .thenComparing(unit -> unit.branch().number()))
            .toList(),
        declined);
  }

  private List<Atom> wanted(Collection<Atom> atoms, List<Declined> told) {
    Set<String> declined = new HashSet<>();
    Set<String> families = new HashSet<>();
    for (Claim claim : claims) {
      if (claim.declined() && claim.findings() != null) {
        declined.addAll(claim.findings());
      } else if (claim.declined()) {
        families.add(claim.branch().family());
      }
    }
    List<Atom> wanted =
        atoms.stream()
            .filter(atom -> atom.hasNews(declined))
            .filter(atom -> !families.contains(first(atom).family()))
            .toList();
    tell(atoms, wanted, told);
    return wanted;
  }

  private void tell(Collection<Atom> atoms, List<Atom> wanted, List<Declined> told) {
    Set<Atom> left = new LinkedHashSet<>(atoms);
    wanted.forEach(left::remove);
    for (Claim claim : claims) {
      Set<String> findings = claim.findings();
      List<Atom> its =
          left.stream()
              .filter(
                  atom ->
                      findings == null
                          ? first(atom).family().equals(claim.branch().family())
                          : atom.findings().stream()
                              .anyMatch(one -> findings.contains(one.fingerprint())))
              .toList();
      if (claim.declined() && !its.isEmpty()) {
        told.add(new Declined(claim.url(), its.stream().mapToInt(a -> a.findings().size()).sum()));
        its.forEach(left::remove);
      }
    }
  }

  private BranchName first(Atom atom) {
    String group = Slug.of(rules.group(atom.recipe()));
    return new BranchName(prefix, group, shards.of(atom.path()).slug(), 1);
  }

  private void place(String group, List<Atom> atoms) {
    String slug = Slug.of(group);
    for (Claim claim : claims) {
      if (claim.open() && claim.branch().group().equals(slug)) {
        Shard shard = label(claim.branch().shard(), atoms);
        bins.put(
            claim.branch(), new Bin(claim.branch(), group, shard.label(), true, claim.frozen()));
      }
    }
    List<Piece> free = new ArrayList<>();
    for (Piece piece : Piece.of(group, atoms)) {
      claims.stream()
          .filter(claim -> claim.open() && bins.containsKey(claim.branch()))
          .filter(claim -> claim.has(piece.fingerprints()))
          .min(Comparator.comparing(claim -> claim.branch().number()))
          .map(claim -> bins.get(claim.branch()))
          .ifPresentOrElse(bin -> bin.pieces.add(piece), () -> free.add(piece));
    }
    free.forEach(piece -> bin(piece, slug).pieces.add(piece));
  }

  /** The shard of a standing branch as people read it; files may have moved to others since. */
  private Shard label(String slug, List<Atom> atoms) {
    return atoms.stream()
        .map(atom -> shards.of(atom.path()))
        .filter(shard -> shard.slug().equals(slug))
        .findFirst()
        .orElse(new Shard(slug, slug.equals(Shard.ALL.slug()) ? "" : slug));
  }

  /** Where a piece goes that no open pull request has. */
  private Bin bin(Piece piece, String slug) {
    Shard shard = shards.of(piece.path());
    BranchName first = new BranchName(prefix, slug, shard.slug(), 1);
    return bins.values().stream()
        .filter(bin -> bin.branch.family().equals(first.family()))
        .filter(bin -> !bin.frozen && fits(bin, piece))
        .min(Comparator.comparing(bin -> bin.branch.number()))
        .orElseGet(
            () -> {
              Bin fresh = new Bin(unused(first), piece.group(), shard.label(), false, false);
              bins.put(fresh.branch, fresh);
              return fresh;
            });
  }

  private boolean fits(Bin bin, Piece piece) {
    return bin.pieces.isEmpty()
        || (bin.files() + piece.files().size() <= rules.maxFiles()
            && bin.lines() + piece.lines() <= rules.maxLines());
  }

  private BranchName unused(BranchName first) {
    BranchName name = first;
    while (taken(name)) {
      name = name.numbered(name.number() + 1);
    }
    return name;
  }

  private boolean taken(BranchName name) {
    return bins.containsKey(name) || claims.stream().anyMatch(one -> one.branch().equals(name));
  }

  /** Puts the last of several new pull requests into the one before, where it is small. */
  private void mergeTails() {
    Map<String, List<Bin>> families = new TreeMap<>();
    for (Bin bin : bins.values()) {
      if (!bin.standing) {
        families.computeIfAbsent(bin.branch.family(), unused -> new ArrayList<>()).add(bin);
      }
    }
    for (List<Bin> family : families.values()) {
      Bin last = family.get(family.size() - 1);
      boolean small =
          last.files() * SMALL <= rules.maxFiles() && last.lines() * SMALL <= rules.maxLines();
      if (family.size() > 1 && small) {
        family.get(family.size() - 2).pieces.addAll(last.pieces);
        last.pieces.clear();
      }
    }
  }

  /** What part of the most that is allowed makes no pull request of its own. */
  private static final int SMALL = 6;

  private Unit unit(Bin bin) {
    List<Atom> atoms = bin.pieces.stream().flatMap(piece -> piece.atoms().stream()).toList();
    return new Unit(
        Slug.id(base, bin.branch.toString()),
        bin.branch,
        base,
        bin.group,
        bin.shard,
        atoms,
        regressions(atoms));
  }

  private List<String> regressions(List<Atom> atoms) {
    Set<String> fingerprints = new HashSet<>();
    atoms.forEach(atom -> atom.findings().forEach(one -> fingerprints.add(one.fingerprint())));
    return claims.stream()
        .filter(claim -> claim.state() == PullRequest.State.MERGED)
        .filter(claim -> claim.has(fingerprints))
        .map(Claim::url)
        .toList();
  }
}
