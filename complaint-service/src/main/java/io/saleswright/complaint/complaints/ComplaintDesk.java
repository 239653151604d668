package io.saleswright.complaint.complaints;

import io.saleswright.complaint.customers.Customers;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.ComplaintStep;
import io.saleswright.complaint.matter.Arrival;
import io.saleswright.complaint.matter.Channel;
import io.saleswright.complaint.matter.Matter;
import io.saleswright.complaint.matter.Severity;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Accepts complaints that staff took, or that dealers write themselves (CMP-01, CMP-02). */
public final class ComplaintDesk {

  /** The ways on which our people take complaints. */
  private static final Set<Channel> TAKEN =
      Set.of(Channel.PHONE, Channel.EMAIL, Channel.LETTER, Channel.VISIT, Channel.CHAT);

  /** The clocks count from when it reached us, so what is older was not left lying by us. */
  private static final Duration LONGEST_AGO = Duration.ofDays(30);

  private final Scoped<Complaint> complaints;
  private final Customers customers;
  private final Intake intake;

  ComplaintDesk(Scoped<Complaint> complaints, Customers customers, Intake intake) {
    this.complaints = complaints;
    this.customers = customers;
    this.intake = intake;
  }

  /**
   * Accepts a complaint.
   *
   * @throws InvalidInput when the customer is none that the caller sees, or the goods are not
   *     theirs
   * @throws RuleViolation when the customer has an open complaint about the same
   */
  public Stored<Complaint> accept(AcceptComplaint wish, Act act) {
    ComplaintStep.ACCEPT_COMPLAINT.mustBeOpenTo(act.caller());
    String customer = customer(wish, act.caller());
    Matter matter =
        new Matter(
            wish.kind(),
            severity(wish, act.caller()),
            wish.content(),
            wish.demand(),
            intake.known(wish.goods(), customer),
            wish.contact(),
            arrival(wish, act));
    Stored<Complaint> opened =
        complaints.create(
            act,
            id ->
                intake.opened(
                    id,
                    customer,
                    matter,
                    () -> {
                      if (!wish.another()) {
                        intake.mustBeNew(customer, matter);
                      }
                    },
                    act.cause()));
    return intake.caughtUp(opened, act.cause());
  }

  /** How bad it is ours find; until then what customers write is as bad as behind a link. */
  private static Severity severity(AcceptComplaint wish, Caller caller) {
    return isOfCustomer(caller) ? Severity.MAJOR : wish.severity();
  }

  /** Whoever speaks for a company complains for that one alone. */
  private String customer(AcceptComplaint wish, Caller caller) {
    String customer = wish.customerId() == null ? caller.company() : wish.customerId();
    if (customer == null) {
      throw new InvalidInput("customerId", "CMP-02", "is required");
    }
    if (!customers.find(customer).isSeenBy(caller)) {
      throw new InvalidInput("customerId", "CMP-01", "must be a customer whom you see");
    }
    return customer;
  }

  private static Arrival arrival(AcceptComplaint wish, Act act) {
    Instant received = wish.way().receivedAt() == null ? act.at() : wish.way().receivedAt();
    if (received.isAfter(act.at())) {
      throw new InvalidInput("receivedAt", "CMP-02", "must not lie in the future");
    }
    if (received.isBefore(act.at().minus(LONGEST_AGO))) {
      throw new InvalidInput("receivedAt", "CMP-02", "must lie within the last 30 days");
    }
    if (isOfCustomer(act.caller())) {
      return new Arrival(Channel.PORTAL, act.at(), act.by());
    }
    Channel channel = wish.way().channel();
    if (channel == null || !TAKEN.contains(channel)) {
      throw new InvalidInput("channel", "CMP-02", "must be PHONE, EMAIL, LETTER, VISIT or CHAT");
    }
    return new Arrival(channel, received, act.by());
  }

  /** Whether it is somebody of the customer, and none of ours. */
  static boolean isOfCustomer(Caller caller) {
    return !ComplaintStep.READ_INSIDE.isOpenTo(caller);
  }
}
