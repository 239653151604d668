package io.saleswright.complaint.care;

import io.saleswright.complaint.customers.Customers;
import io.saleswright.complaint.customers.KnownCustomer;
import io.saleswright.complaint.goods.KnownGoods;
import io.saleswright.complaint.goods.KnownProduct;
import io.saleswright.complaint.matter.Channel;
import io.saleswright.complaint.matter.Complainant;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes down what customers say who were asked without a case, and shows it (CMP-11). */
public final class CareDesk {

  private static final Set<Channel> ASKED_BY =
      Set.of(Channel.PHONE, Channel.EMAIL, Channel.VISIT, Channel.CHAT);

  private final Scoped<CareCall> calls;
  private final CareCalls search;
  private final Customers customers;
  private final KnownGoods goods;
  private final CallNumbers numbers;
  private final Turns turns;

  /**
   * When customers are to be asked.
   *
   * @param kept what keeps it
   * @param due what finds those who are
   * @param rules what the policy says of it
   */
  record Turns(CareTurns kept, DueCustomers due, Supplier<CareRules> rules) {}

  CareDesk(
      Scoped<CareCall> calls,
      CareCalls search,
      Customers customers,
      KnownGoods goods,
      CallNumbers numbers,
      Turns turns) {
    this.calls = calls;
    this.search = search;
    this.customers = customers;
    this.goods = goods;
    this.numbers = numbers;
    this.turns = turns;
  }

  /**
   * What a customer said.
   *
   * @param productId which product they were asked about; null for all
   * @param score how content they are, from 1 to 5
   */
  public record Word(
      String customerId,
      Channel channel,
      @Nullable String productId,
      int score,
      @Nullable String use,
      @Nullable String opinion) {}

  /**
   * Writes down what a customer said.
   *
   * @throws InvalidInput when the customer is none that the caller sees, the product is not in the
   *     catalogue, or nobody is asked on such a way
   */
  public Stored<CareCall> ask(Word word, Act act) {
    CallStep.ASK_CUSTOMER.mustBeOpenTo(act.caller());
    if (!ASKED_BY.contains(word.channel())) {
      throw new InvalidInput("channel", "CMP-11", "must be PHONE, EMAIL, VISIT or CHAT");
    }
    KnownCustomer customer = customers.find(word.customerId());
    if (!customer.isSeenBy(act.caller())) {
      throw new InvalidInput("customerId", "CMP-11", "must be a customer whom you see");
    }
    Said said =
        new Said(
            word.channel(),
            product(word.productId()),
            word.score(),
            word.use(),
            word.opinion(),
            act.by(),
            act.at());
    Complainant whose = Complainant.of(customer);
    Stored<CareCall> asked =
        calls.create(act, id -> CareCall.asked(id, numbers.next(), whose, said));
    turns.kept().asked(customer.id(), asked.state().said().at(), act.cause().followUp());
    return asked;
  }

  private @Nullable KnownProduct product(@Nullable String id) {
    return id == null
        ? null
        : goods
            .product(id)
            .orElseThrow(() -> new InvalidInput("productId", "CMP-11", "is not in the catalogue"));
  }

  /**
   * Customers whom the caller sees and who are due to be asked: it is so long since they signed for
   * goods and were asked as the policy says.
   */
  public List<Stored<CareTurn>> due(
      Instant now, @Nullable String customerClass, Slice slice, Caller caller) {
    CallStep.READ_CALLS.mustBeOpenTo(caller);
    Instant since = now.minus(turns.rules().get().every());
    return turns.due().due(since, customerClass, caller, slice);
  }

  /** Since when a customer is due. */
  public @Nullable Instant dueSince(CareTurn turn, Caller caller) {
    CallStep.READ_CALLS.mustBeOpenTo(caller);
    Instant since = turn.since();
    return since == null ? null : since.plus(turns.rules().get().every());
  }

  /** What one customer said once. */
  public Stored<CareCall> get(String id, Caller caller) {
    CallStep.READ_CALLS.mustBeOpenTo(caller);
    return calls.get(id, caller);
  }

  /** What customers said whom the caller sees, newest first. */
  public List<Stored<CareCall>> list(
      @Nullable String customerId,
      @Nullable String productId,
      @Nullable String customerClass,
      Slice slice,
      Caller caller) {
    CallStep.READ_CALLS.mustBeOpenTo(caller);
    return search.newestFirst(customerId, productId, customerClass, caller, slice);
  }
}
