package io.saleswright.contract.contracts;

import io.saleswright.contract.clauses.Clause;
import io.saleswright.contract.clauses.ClauseTemplate;
import io.saleswright.contract.clauses.ContractKind;
import io.saleswright.contract.clauses.TemplateSearch;
import io.saleswright.contract.content.ContractContent;
import io.saleswright.contract.content.Limits;
import io.saleswright.contract.customers.Customers;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.contract.lifecycle.ContractRules;
import io.saleswright.contract.lifecycle.Origin;
import io.saleswright.contract.lifecycle.Writing;
import io.saleswright.contract.parties.Buyer;
import io.saleswright.contract.parties.Parties;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Makes the drafts that nobody has to type: from accepted quotes, and of renewals. */
public final class ContractNews {

  private static final int MOST_TEMPLATES = 500;

  private final Aggregates<Contract> contracts;
  private final ContractFollower follower;
  private final ContractNumbers numbers;
  private final Customers customers;
  private final TemplateSearch templates;
  private final Supplier<ContractRules> rules;

  ContractNews(
      Aggregates<Contract> contracts,
      ContractFollower follower,
      ContractNumbers numbers,
      Customers customers,
      TemplateSearch templates,
      Supplier<ContractRules> rules) {
    this.contracts = contracts;
    this.follower = follower;
    this.numbers = numbers;
    this.customers = customers;
    this.templates = templates;
    this.rules = rules;
  }

  /**
   * Drafts the sales contract of an accepted quote, once, however often that is told (QUO-07). The
   * clauses that it must have come from the templates in use.
   */
  public void accepted(AcceptedQuote quote, Cause cause) {
    ContractContent content =
        new ContractContent(
            ContractKind.SALES,
            null,
            quote.lines(),
            quote.terms(),
            Limits.NONE,
            standardClauses(ContractKind.SALES));
    Parties parties = new Parties(Buyer.of(customers.find(quote.customerId())), quote.holder());
    Stored<Contract> begun =
        contracts.createAt(
            Ids.derived("contract-of-quote", quote.quoteId()),
            cause,
            id ->
                Writing.begin(
                    id,
                    numbers.next(),
                    parties,
                    new Origin(quote.quoteId(), null, quote.project()),
                    content,
                    quote.authors(),
                    cause));
    follower.caughtUp(begun, cause);
  }

  private List<Clause> standardClauses(ContractKind kind) {
    List<Stored<ClauseTemplate>> known =
        templates.newestFirst(kind, false, Slice.first(MOST_TEMPLATES));
    List<Clause> clauses = new ArrayList<>();
    for (String topic : rules.get().completeness().topics(kind)) {
      known.stream()
          .filter(stored -> stored.state().topic().equals(topic))
          .findFirst()
          .ifPresent(stored -> clauses.add(stored.state().clause(stored.id())));
    }
    return clauses;
  }

  /**
   * Makes the draft of the contract that shall follow another one: with its content, from the day
   * after its last one; how long it shall reach is for its author to say (CON-10).
   *
   * @param successor identity of the draft; there is one, however often this is told
   * @param by staff id of who asked for it
   */
  public void renew(String contractId, String successor, String by, Cause cause) {
    Contract old = contracts.get(contractId).state();
    contracts.createAt(
        successor,
        cause,
        id ->
            Writing.begin(
                id,
                numbers.next(),
                old.parties(),
                new Origin(null, contractId, old.origin().project()),
                renewed(old),
                Authors.of(by),
                cause));
  }

  private static ContractContent renewed(Contract old) {
    ContractContent content = old.inForce();
    LocalDate until = content.limits().until();
    LocalDate from = until == null ? null : until.plusDays(1);
    return content.within(new Limits(from, null, content.limits().amount()));
  }
}
