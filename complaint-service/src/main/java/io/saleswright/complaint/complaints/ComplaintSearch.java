package io.saleswright.complaint.complaints;

import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.matter.Matter;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.SortKeys;
import io.saleswright.platform.kernel.SortKeys.Kind;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Finds complaints. */
public interface ComplaintSearch {

  /** By what complaints can be sorted: when they have to be solved. */
  SortKeys<Complaint> SORTS =
      SortKeys.<Complaint>none()
          .by("solutionDue", Kind.MOMENT, complaint -> complaint.timing().solution().due());

  /** Complaints that lie in the caller's scope, as the slice is sorted. */
  List<Stored<Complaint>> list(ComplaintQuery query, Caller caller, Slice slice);

  /** The newest complaints about an order that this one brought, newest first. */
  List<Stored<Complaint>> broughtBy(String receiver, String orderId);

  /** The last turn that a complaint of a customer has; empty when none has one. */
  Optional<String> lastTurn(String customerId);

  /** How many of all those are not over. */
  long openBroughtBy(String receiver, String orderId);

  /** The identities of a customer's complaints that are not over. */
  List<String> liveOf(String customerId);

  /**
   * The numbers of a customer's complaints that are not over and about the same: the same order
   * line, order or product, or the same kind where no goods are named.
   */
  List<String> similar(String customerId, Matter matter);

  /** The newest complaints with a remedy that was proposed at this moment or later. */
  List<Stored<Complaint>> withRemedySince(Instant since, int limit);

  /** Late complaints that are to be told further up. */
  SequencedMap<String, Instant> toEscalate(Look look);
}
