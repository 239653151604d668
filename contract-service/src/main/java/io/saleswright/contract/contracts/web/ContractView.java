package io.saleswright.contract.contracts.web;

import io.saleswright.contract.breaches.Breach;
import io.saleswright.contract.clauses.Placeholder;
import io.saleswright.contract.content.ContractContent;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.contract.lifecycle.Draft;
import io.saleswright.contract.lifecycle.Version;
import io.saleswright.contract.parties.Buyer;
import io.saleswright.contract.parties.Holder;
import io.saleswright.contract.signing.Ending;
import io.saleswright.contract.signing.Filing;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import io.saleswright.platform.web.Warning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A contract as people see it.
 *
 * @param id identity of the contract
 * @param number its number for people
 * @param state how far it has come
 * @param customer with whom
 * @param salesperson staff id of the responsible salesperson
 * @param sharedWith staff ids of others who look after it, too
 * @param author staff id of who began it
 * @param project the customer's project that it is for
 * @param quoteId the quote that it was made from
 * @param replaces the contract that it renews
 * @param successor the contract that follows it
 * @param inForce number of the newest signed version; null before there is one
 * @param versions all versions, the newest first: the one that is under way, and the signed ones
 * @param unfiled whether the newest signed version has to be filed yet
 * @param filing where the signed paper lies
 * @param breaches duties that were broken
 * @param ending how it ended
 * @param createdAt when it was begun
 * @param actions what the reader may do now
 * @param warnings what to think of, such as promised dates whose holidays are not known
 */
record ContractView(
    String id,
    String number,
    String state,
    CustomerView customer,
    String salesperson,
    List<String> sharedWith,
    String author,
    @Nullable String project,
    @Nullable String quoteId,
    @Nullable String replaces,
    @Nullable String successor,
    @Nullable Integer inForce,
    List<ContractVersionView> versions,
    boolean unfiled,
    @Nullable FilingView filing,
    List<BreachView> breaches,
    @Nullable EndingView ending,
    Instant createdAt,
    List<Action> actions,
    List<Warning> warnings) {

  /**
   * With whom.
   *
   * @param id id in the customer service; null while there is no file
   * @param name what people call them, as far as it is known
   * @param status LEAD, UNCONFIRMED, CONFIRMED or CLAIMED
   */
  record CustomerView(@Nullable String id, @Nullable String name, String status) {

    static CustomerView of(Buyer buyer) {
      return new CustomerView(buyer.customerId(), buyer.calledName(), buyer.status().name());
    }
  }

  /** Where the signed paper lies. */
  record FilingView(
      String archiveNumber,
      String place,
      String binder,
      int version,
      String by,
      Instant at,
      @Nullable String scan) {

    static @Nullable FilingView of(@Nullable Filing filing) {
      return filing == null
          ? null
          : new FilingView(
              filing.number(),
              filing.place(),
              filing.binder(),
              filing.version(),
              filing.by(),
              filing.at(),
              filing.scan());
    }
  }

  /** A duty that was broken, and how that ended. */
  record BreachView(
      int number,
      String side,
      String clause,
      LocalDate happenedOn,
      String what,
      @Nullable Money claim,
      String by,
      @Nullable String result,
      @Nullable Money settled) {

    static BreachView of(Breach breach) {
      Breach.Outcome outcome = breach.outcome();
      return new BreachView(
          breach.number(),
          breach.side().name(),
          breach.clause(),
          breach.happenedOn(),
          breach.what(),
          breach.claim(),
          breach.by(),
          outcome == null ? null : outcome.result(),
          outcome == null ? null : outcome.settled());
    }
  }

  /** How it ended. */
  record EndingView(String kind, LocalDate on, String by, @Nullable String reason) {

    static @Nullable EndingView of(@Nullable Ending ending) {
      return ending == null
          ? null
          : new EndingView(ending.kind().name(), ending.on(), ending.by(), ending.reason());
    }
  }

  static ContractView of(Stored<Contract> stored, List<Action> actions, List<Warning> warnings) {
    Contract contract = stored.state();
    Holder holder = contract.parties().holder();
    Version newest = contract.newest();
    return new ContractView(
        stored.id(),
        contract.number(),
        contract.stage().name(),
        CustomerView.of(contract.parties().buyer()),
        holder.salesperson(),
        holder.sharedWith(),
        stored.createdBy(),
        contract.origin().project(),
        contract.origin().quoteId(),
        contract.origin().replaces(),
        contract.successor(),
        newest == null ? null : newest.number(),
        versions(contract),
        contract.isUnfiled(),
        FilingView.of(contract.filing()),
        contract.breaches().stream().map(BreachView::of).toList(),
        EndingView.of(contract.ending()),
        stored.createdAt(),
        actions,
        warnings);
  }

  private static List<ContractVersionView> versions(Contract contract) {
    List<ContractVersionView> all = new ArrayList<>();
    Draft draft = contract.draft();
    if (draft != null) {
      all.add(ContractVersionView.of(draft, values(contract, draft.content())));
    }
    contract
        .versions()
        .reversed()
        .forEach(one -> all.add(ContractVersionView.of(one, values(contract, one.content()))));
    return all;
  }

  private static Map<Placeholder, String> values(Contract contract, ContractContent content) {
    return content.values(
        contract.number(), contract.parties().buyer().calledName(), contract.origin().project());
  }
}
