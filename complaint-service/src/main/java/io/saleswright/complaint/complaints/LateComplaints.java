package io.saleswright.complaint.complaints;

import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.Grading;
import io.saleswright.complaint.rules.ComplaintRules;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.process.UnfinishedWork;
import java.time.Instant;
import java.util.SequencedMap;
import java.util.function.Supplier;

/**
 * Tells late complaints further up, step by step, until they are solved, and goes on with those
 * that waited for the customer as long as they may (CMP-04).
 */
final class LateComplaints implements UnfinishedWork {

  private final Aggregates<Complaint> complaints;
  private final ComplaintSearch search;
  private final Supplier<ComplaintRules> rules;

  LateComplaints(
      Aggregates<Complaint> complaints, ComplaintSearch search, Supplier<ComplaintRules> rules) {
    this.complaints = complaints;
    this.search = search;
    this.rules = rules;
  }

  @Override
  public String name() {
    return "escalations of complaints";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return search.toEscalate(look);
  }

  @Override
  public void finish(String id, Cause cause) {
    complaints.change(id, cause, now -> Grading.escalate(now, rules.get(), cause));
  }
}
