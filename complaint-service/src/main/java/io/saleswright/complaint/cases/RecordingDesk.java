package io.saleswright.complaint.cases;

import io.saleswright.complaint.complaints.GoodsWish;
import io.saleswright.complaint.complaints.Intake;
import io.saleswright.complaint.customers.Customers;
import io.saleswright.complaint.customers.KnownCustomer;
import io.saleswright.complaint.goods.KnownGoods;
import io.saleswright.complaint.goods.KnownOrder;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.ComplaintStep;
import io.saleswright.complaint.matter.Arrival;
import io.saleswright.complaint.matter.Channel;
import io.saleswright.complaint.matter.Complainant;
import io.saleswright.complaint.matter.Goods;
import io.saleswright.complaint.rules.CauseTree;
import io.saleswright.complaint.service.Recording;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.complaint.service.ServiceStep;
import io.saleswright.complaint.work.Coverage;
import io.saleswright.complaint.work.Difficulty;
import io.saleswright.complaint.work.Problem;
import io.saleswright.complaint.work.ServiceRules;
import io.saleswright.complaint.work.Warranty;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Records problems of customers, and finds out how they are helped (CMP-09, CMP-10). */
public final class RecordingDesk {

  private static final Set<Channel> TAKEN =
      Set.of(Channel.PHONE, Channel.EMAIL, Channel.LETTER, Channel.VISIT, Channel.CHAT);

  private final Scoped<ServiceCase> cases;
  private final ServiceFollower follower;
  private final Scoped<Complaint> complaints;
  private final Customers customers;
  private final KnownGoods known;
  private final Intake intake;
  private final ServiceNumbers numbers;
  private final Supplier<ServiceRules> rules;
  private final Supplier<CauseTree> causes;

  RecordingDesk(
      Scoped<ServiceCase> cases,
      ServiceFollower follower,
      Scoped<Complaint> complaints,
      Customers customers,
      KnownGoods known,
      Intake intake,
      ServiceNumbers numbers,
      Supplier<ServiceRules> rules,
      Supplier<CauseTree> causes) {
    this.cases = cases;
    this.follower = follower;
    this.complaints = complaints;
    this.customers = customers;
    this.known = known;
    this.intake = intake;
    this.numbers = numbers;
    this.rules = rules;
    this.causes = causes;
  }

  /**
   * Records a problem.
   *
   * @throws InvalidInput when the customer or complaint is none that the caller sees, or the goods
   *     are not theirs
   */
  public Stored<ServiceCase> record(RecordCase wish, Act act) {
    ServiceStep.RECORD_CASE.mustBeOpenTo(act.caller());
    if (!TAKEN.contains(wish.channel())) {
      throw new InvalidInput("channel", "CMP-09", "must be PHONE, EMAIL, LETTER, VISIT or CHAT");
    }
    Complaint from = complaint(wish.complaintId(), act.caller());
    KnownCustomer customer = customer(wish, from, act.caller());
    Problem problem =
        new Problem(
            wish.text(),
            goods(wish.goods(), from, customer.id()),
            wish.contact(),
            wish.complaintId(),
            new Arrival(wish.channel(), act.at(), act.by()));
    Complainant whose = Complainant.of(customer);
    Stored<ServiceCase> recorded =
        cases.create(
            act,
            id -> Recording.record(id, numbers.next(), whose, problem, rules.get(), act.cause()));
    return follower.caughtUp(recorded, act.cause());
  }

  private @Nullable Complaint complaint(@Nullable String id, Caller caller) {
    if (id == null) {
      return null;
    }
    try {
      ComplaintStep.READ.mustBeOpenTo(caller);
      return complaints.get(id, caller).state();
    } catch (NotFound missing) {
      throw new InvalidInput("complaintId", "CMP-09", "must be a complaint that you see");
    }
  }

  private KnownCustomer customer(RecordCase wish, @Nullable Complaint from, Caller caller) {
    String named = wish.customerId();
    String id = named == null && from != null ? from.complainant().customerId() : named;
    if (id == null) {
      throw new InvalidInput("customerId", "CMP-09", "is required");
    }
    if (from != null && !from.complainant().customerId().equals(id)) {
      throw new InvalidInput("complaintId", "CMP-09", "must be a complaint of the customer");
    }
    KnownCustomer customer = customers.find(id);
    if (!customer.isSeenBy(caller)) {
      throw new InvalidInput("customerId", "CMP-09", "must be a customer whom you see");
    }
    return customer;
  }

  private Goods goods(GoodsWish wish, @Nullable Complaint from, String customerId) {
    boolean unnamed = wish.equals(new GoodsWish(null, null, null, null, null));
    return from != null && unnamed ? from.matter().goods() : intake.known(wish, customerId);
  }

  /**
   * Finds a problem general or complex. Who pays follows from the sign-off of the goods and the
   * warranty of the product; where no sign-off is known, the clerk says it.
   *
   * @param revision the revision that the caller saw
   * @param said who pays, as the clerk found out
   * @param kind what kind of problem it is, a place in the tree of causes; null when nobody says
   * @throws InvalidInput when it is not said where it must be, or the other way round
   */
  public Stored<ServiceCase> triage(
      String id,
      long revision,
      Difficulty difficulty,
      @Nullable Coverage said,
      @Nullable String kind,
      Act act) {
    ServiceStep.TRIAGE.mustBeOpenTo(act.caller());
    if (kind != null) {
      causes.get().mustHave(kind, "problem");
    }
    return cases.change(
        id,
        revision,
        act,
        now -> {
          Recording.mustBeTriable(now.state());
          return Recording.triage(
              now, difficulty, warranty(now.state().problem(), said), kind, act);
        });
  }

  private Warranty warranty(Problem problem, @Nullable Coverage said) {
    LocalDate signedOn =
        Optional.ofNullable(problem.goods().orderId())
            .flatMap(known::order)
            .map(KnownOrder::signedOn)
            .orElse(null);
    if ((signedOn == null) == (said == null)) {
      throw new InvalidInput(
          "coverage", "CMP-10", "is given where no sign-off is known, and only then");
    }
    return signedOn == null
        ? Warranty.said(Objects.requireNonNull(said))
        : rules
            .get()
            .warranty(signedOn, problem.goods().productCode(), problem.arrival().receivedAt());
  }
}
