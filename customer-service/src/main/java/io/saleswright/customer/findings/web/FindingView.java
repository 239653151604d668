package io.saleswright.customer.findings.web;

import io.saleswright.customer.findings.Finding;
import io.saleswright.customer.findings.Remark;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding of audit as people see it.
 *
 * @param id identity of the finding
 * @param number what people call it
 * @param state RAISED, ANSWERED or CLOSED
 * @param about what sort of thing it is about
 * @param aboutId identity of that
 * @param severity how bad it is
 * @param text what was found
 * @param responsible staff id of who has to answer
 * @param raisedBy staff id of the auditor
 * @param raisedAt when it was raised
 * @param talk what was said to it, in the order in which it was said
 * @param actions what the reader may do now
 */
record FindingView(
    String id,
    String number,
    String state,
    String about,
    @Nullable String aboutId,
    String severity,
    String text,
    String responsible,
    String raisedBy,
    Instant raisedAt,
    List<Said> talk,
    List<Action> actions) {

  /** Something that was said. */
  record Said(String kind, String text, String by, Instant at) {

    static Said of(Remark remark) {
      return new Said(remark.kind().name(), remark.text(), remark.by(), remark.at());
    }
  }

  static FindingView of(Stored<Finding> stored, List<Action> actions) {
    Finding finding = stored.state();
    return new FindingView(
        stored.id(),
        finding.number(),
        finding.stage().name(),
        finding.matter().kind().name(),
        finding.matter().id(),
        finding.severity().name(),
        finding.text(),
        finding.responsible(),
        finding.by(),
        finding.at(),
        finding.talk().stream().map(Said::of).toList(),
        actions);
  }
}
