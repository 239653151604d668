package io.saleswright.complaint.lifecycle;

import io.saleswright.complaint.course.Clock;
import io.saleswright.complaint.course.Handling;
import io.saleswright.complaint.course.Outcome;
import io.saleswright.complaint.course.Timing;
import io.saleswright.complaint.matter.Complainant;
import io.saleswright.complaint.matter.Goods;
import io.saleswright.complaint.matter.Matter;
import io.saleswright.complaint.matter.Severity;
import io.saleswright.complaint.rules.ComplaintRules;
import io.saleswright.complaint.told.ComplaintOpened;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import java.time.Instant;
import java.util.List;

/** How a complaint comes into being (CMP-01, CMP-02). */
public final class Opening {

  private Opening() {}

  /**
   * Accepts a complaint: it gets an owner by the routes of the policy, and its clocks count from
   * when it reached us, however late it was entered or told. What was missed by then is missed.
   *
   * @param id its identity
   * @param number how people call it
   */
  public static Change<Complaint> open(
      String id, String number, Complainant who, Matter matter, ComplaintRules rules, Cause cause) {
    Handling handling = rules.route(id, matter, who);
    Severity severity = matter.severity();
    Instant since = matter.arrival().receivedAt();
    Instant answer = rules.answerDue(severity, since);
    Instant solution = rules.solutionDue(severity, since);
    Timing timing =
        new Timing(
            matter.arrival().acceptedAt(cause.at()),
            Clock.until(answer),
            Clock.until(solution),
            null,
            0,
            rules.alarm(0, solution),
            0,
            new Timing.Begun(since, 0, 0));
    Complaint complaint =
        new Complaint(number, who, matter, handling, timing, List.of(), Outcome.NONE, null, null);
    return Change.to(complaint)
        .raising(opened(id, complaint, cause))
        .starting(rules.answerClock(severity, answer))
        .starting(rules.solutionClock(severity, solution));
  }

  private static ComplaintOpened opened(String id, Complaint complaint, Cause cause) {
    Matter matter = complaint.matter();
    Goods goods = matter.goods();
    return new ComplaintOpened(
        id,
        complaint.number(),
        complaint.complainant().customerId(),
        matter.kind(),
        matter.severity(),
        matter.arrival().channel(),
        goods.orderId(),
        goods.line(),
        goods.productId(),
        complaint.handling().handler(),
        complaint.handling().role(),
        matter.arrival().receivedAt(),
        cause.by());
  }
}
