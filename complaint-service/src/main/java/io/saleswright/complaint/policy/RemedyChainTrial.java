package io.saleswright.complaint.policy;

import io.saleswright.complaint.complaints.ComplaintSearch;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.remedy.Remedy;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.policy.PolicyTrial;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tries a changed chain on the remedies that were proposed before (CMP-04, CMP-08). */
final class RemedyChainTrial implements PolicyTrial<ComplaintPolicy> {

  private final ComplaintSearch search;

  RemedyChainTrial(ComplaintSearch search) {
    this.search = search;
  }

  @Override
  public String policy() {
    return ComplaintPolicyConfiguration.DEFINITION.name();
  }

  @Override
  public Result tried(ComplaintPolicy changed, Instant since, int limit) {
    List<Paper> papers =
        search.withRemedySince(since, limit).stream()
            .flatMap(stored -> remedies(stored, since))
            .toList();
    return Result.of(papers, changed.remedyChain());
  }

  /** The newest remedy of a complaint first. */
  private static Stream<Paper> remedies(Stored<Complaint> stored, Instant since) {
    List<Remedy> offered = stored.state().outcome().offered();
    return IntStream.rangeClosed(1, offered.size())
        .map(position -> offered.size() - position)
        .filter(index -> !offered.get(index).approval().submittedAt().isBefore(since))
        .mapToObj(index ->
            new Paper(
                stored.id(),
                stored.state().number() + " / " + (index + 1),
                offered.get(index).approval()));
  }
}
