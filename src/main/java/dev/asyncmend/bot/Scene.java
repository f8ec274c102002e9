package dev.asyncmend.bot;

import dev.asyncmend.forge.Failure;
import dev.asyncmend.forge.Forge;
import dev.asyncmend.forge.PullRequest;
import dev.asyncmend.forge.Reply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What there is of ours: on the forge, and in the repository.
 *
 * @param standings one for each branch, by name
 * @param claims one for each pull request that was ever opened
 */
record Scene(List<Standing> standings, List<Claim> claims) {
  /** What a comment holds that tells that nothing is pushed any more. */
  static final String EDITED = "<!-- asyncmend:edited -->";

  /** What a comment holds that tells why a pull request is closed. */
  static final String DONE = "<!-- asyncmend:done -->";

  /** Puts together what the forge and git say; fails where the forge does. */
  static Reply<Scene> of(Forge forge, List<PullRequest> requests, Ground ground, String prefix) {
    return new Painter(forge, ground, prefix).paint(requests);
  }

  private static final class Painter {
    private final Forge forge;
    private final Ground ground;
    private final String prefix;
    private final Map<BranchName, List<PullRequest>> requests = new LinkedHashMap<>();
    private final Map<BranchName, String> heads = new LinkedHashMap<>();

    Painter(Forge forge, Ground ground, String prefix) {
      this.forge = forge;
      this.ground = ground;
      this.prefix = prefix;
    }

    Reply<Scene> paint(List<PullRequest> all) {
      for (PullRequest request : all) {
        ours(request.branch())
            .ifPresent(name -> requests.computeIfAbsent(name, n -> new ArrayList<>()).add(request));
      }
      if (forge.traits().branches()) {
        ground
            .branches(prefix)
            .forEach((branch, head) -> ours(branch).ifPresent(name -> heads.put(name, head)));
      } else {
        fetch();
      }
      Map<String, BranchName> names = new TreeMap<>();
      requests.keySet().forEach(name -> names.put(name.toString(), name));
      heads.keySet().forEach(name -> names.put(name.toString(), name));
      List<Standing> standings = new ArrayList<>();
      for (BranchName name : names.values()) {
        Reply<Standing> standing = standing(name);
        if (standing instanceof Reply.Failed<Standing> failed) {
          return new Reply.Failed<>(failed.failure());
        }
        standings.add(((Reply.Ok<Standing>) standing).value());
      }
      return new Reply.Ok<>(new Scene(List.copyOf(standings), claims(standings)));
    }

    /** Where there are no branches, what is open has its commits elsewhere. */
    private void fetch() {
      List<String> refs = new ArrayList<>();
      for (BranchName name : requests.keySet()) {
        PullRequest request = current(name);
        if (request != null && open(request)) {
          heads.put(name, request.head());
          refs.add(request.ref());
        }
      }
      if (!refs.isEmpty()) {
        ground.fetch(refs);
      }
    }

    private Optional<BranchName> ours(String branch) {
      return BranchName.parse(branch).filter(name -> name.prefix().equals(prefix));
    }

    private Reply<Standing> standing(BranchName name) {
      PullRequest request = current(name);
      String head = heads.get(name);
      Standing.Work work = head == null ? Standing.Work.GONE : ground.work(head);
      Marker marker = request == null ? null : marker(request);
      boolean told = false;
      if (work == Standing.Work.EDITED && request != null && open(request)) {
        Reply<Boolean> reply = forge.commented(request.number(), EDITED);
        if (reply instanceof Reply.Failed<Boolean> failed) {
          return failed(failed.failure());
        }
        told = ((Reply.Ok<Boolean>) reply).value();
      }
      return new Reply.Ok<>(new Standing(name, request, marker, head, work, told));
    }

    /** One that was opened by a push, and has no text yet, is new and says nothing. */
    private @Nullable Marker marker(PullRequest request) {
      boolean silent = !forge.traits().branches() && request.body().isEmpty();
      return Marker.in(request.body()).orElse(silent ? Marker.SILENT : null);
    }

    private static Reply<Standing> failed(Failure failure) {
      return new Reply.Failed<>(failure);
    }

    private static boolean open(PullRequest request) {
      return request.state() == PullRequest.State.OPEN;
    }

    /** The open one, else the last; where the forge has no memory, a branch stands for one. */
    private @Nullable PullRequest current(BranchName name) {
      List<PullRequest> all = requests.getOrDefault(name, List.of());
      String head = heads.get(name);
      if (all.isEmpty() && !forge.traits().remembers() && head != null) {
        return new PullRequest(
            "",
            "",
            name.toString(),
            head,
            base(),
            "",
            "",
            List.of(),
            false,
            PullRequest.State.OPEN);
      }
      return all.stream()
          .filter(Painter::open)
          .findFirst()
          .orElse(all.isEmpty() ? null : all.get(all.size() - 1));
    }

    private String base() {
      return ground.base();
    }

    private List<Claim> claims(List<Standing> standings) {
      List<Claim> claims = new ArrayList<>();
      for (Standing standing : standings) {
        boolean frozen = standing.work() != Standing.Work.OURS;
        List<PullRequest> all = requests.getOrDefault(standing.branch(), List.of());
        if (all.isEmpty() && standing.request() != null) {
          all = List.of(standing.request());
        }
        all.forEach(request -> claims.add(claim(standing.branch(), request, frozen)));
      }
      return List.copyOf(claims);
    }

    private Claim claim(BranchName branch, PullRequest request, boolean frozen) {
      Marker marker = Marker.in(request.body()).orElse(null);
      return new Claim(
          branch,
          request.state(),
          request.url(),
          marker == null ? null : marker.findings(),
          frozen || !request.base().equals(base()),
          marker != null && marker.phase() == Marker.Phase.DONE);
    }
  }
}
