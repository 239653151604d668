package io.saleswright.contract.archive;

import io.saleswright.contract.entries.Access;
import io.saleswright.contract.entries.ArchiveEntry;
import io.saleswright.contract.entries.CameFrom;
import io.saleswright.contract.entries.Entering;
import io.saleswright.contract.entries.EntryKind;
import io.saleswright.contract.entries.EntryRules;
import io.saleswright.contract.entries.Sheet;
import io.saleswright.contract.entries.Shelf;
import io.saleswright.contract.filings.FilingFollower;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.contract.regulations.CompanyRule;
import io.saleswright.contract.regulations.RuleVersion;
import io.saleswright.contract.signing.Filing;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets the archive follow what the system itself knows: what is filed there makes an entry here
 * without being typed again (CON-08, DOC-01). May be told again and in any order: it looks at what
 * holds now.
 */
public final class EntryNews implements FilingFollower {

  private final Aggregates<ArchiveEntry> entries;
  private final Aggregates<Contract> contracts;
  private final Aggregates<CompanyRule> companyRules;
  private final Aggregates<Quote> quotes;
  private final EntrySearch search;
  private final Executed executed;
  private final EntryNumbers numbers;
  private final Supplier<EntryRules> rules;

  EntryNews(
      Aggregates<ArchiveEntry> entries,
      Aggregates<Contract> contracts,
      Aggregates<CompanyRule> companyRules,
      Aggregates<Quote> quotes,
      EntrySearch search,
      Executed executed,
      EntryNumbers numbers,
      Supplier<EntryRules> rules) {
    this.entries = entries;
    this.contracts = contracts;
    this.companyRules = companyRules;
    this.quotes = quotes;
    this.search = search;
    this.executed = executed;
    this.numbers = numbers;
    this.rules = rules;
  }

  /** Keeps a contract that was filed; one that was not, or was never known here, is left alone. */
  @Override
  public void follow(String contractId, Cause cause) {
    contracts
        .find(contractId)
        .map(Stored::state)
        .filter(contract -> contract.filing() != null)
        .ifPresent(contract -> keep(contractId, contract, cause));
  }

  /** The entry of a quote belongs to whom the quote belongs; most quotes have none. */
  @Override
  public void followQuote(String quoteId, Cause cause) {
    for (String id : search.keeping(quoteId)) {
      Access access = Access.of(quotes.get(quoteId).state().parties());
      entries.change(id, cause, now -> Entering.handOver(now, access));
    }
  }

  private void keep(String contractId, Contract contract, Cause cause) {
    Filing filing = Objects.requireNonNull(contract.filing());
    Shelf shelf = new Shelf(null, filing.number(), filing.binder(), null, filing.place());
    String name = contract.parties().buyer().calledName();
    keep(
        new Document(
            EntryRules.CONTRACT,
            name == null ? contract.number() : contract.number() + " " + name,
            new CameFrom(CameFrom.Document.CONTRACT, contractId, contract.number()),
            shelf,
            Access.of(contract.parties())),
        executed.on(contractId, contract),
        cause);
  }

  /**
   * A version of a rule was issued; all versions are kept, because what was in force may be asked
   * at any time (DOC-09).
   *
   * @param by staff id of who agreed last
   */
  public void rule(String ruleId, int number, String by, Cause cause) {
    CompanyRule rule = companyRules.get(ruleId).state();
    RuleVersion version = rule.version(number);
    String called = rule.number() + " v" + number;
    keep(
        new Document(
            EntryRules.COMPANY_RULE,
            called + " " + version.content().title(),
            new CameFrom(CameFrom.Document.COMPANY_RULE, ruleId + "/" + number, called),
            new Shelf(null, null, null, null, null),
            Access.of(by, null, null)),
        version.content().effectiveFrom(),
        cause);
  }

  /**
   * A document of the system that the archive keeps.
   *
   * @param kind its kind, one that the policy must have
   * @param title what people call it
   * @param from what it is
   * @param shelf where its paper lies
   * @param access whose it is
   */
  public record Document(String kind, String title, CameFrom from, Shelf shelf, Access access) {}

  /**
   * Keeps a document of the system, or follows it.
   *
   * @param countsFrom from when its retention period counts; null while it does not
   */
  public void keep(Document document, @Nullable LocalDate countsFrom, Cause cause) {
    String id = Ids.derived("archive-entry", document.from().id());
    if (entries.find(id).isEmpty()) {
      Stored<ArchiveEntry> first =
          entries.createAt(id, cause, _ -> first(id, document, countsFrom, cause));
      if (!first.repeated()) {
        return;
      }
    }
    entries.change(
        id, cause, now -> Entering.follow(now, document.shelf(), document.access(), countsFrom));
  }

  /**
   * A document that came here by itself belongs to somebody else, and its entry with it (SEC-02).
   *
   * @param documentId identity of the document
   */
  public void reassigned(String documentId, Access access, Cause cause) {
    String id = Ids.derived("archive-entry", documentId);
    if (entries.find(id).isPresent()) {
      entries.change(id, cause, now -> Entering.handOver(now, access));
    }
  }

  private Change<ArchiveEntry> first(
      String id, Document document, @Nullable LocalDate countsFrom, Cause cause) {
    EntryRules inForce = rules.get();
    EntryKind kind = inForce.kind(document.kind());
    Shelf told = document.shelf();
    Sheet sheet =
        new Sheet(
            document.kind(),
            document.title(),
            kind.secrecy(),
            List.of(),
            null,
            inForce.today(cause.at()),
            countsFrom,
            null,
            null);
    Shelf shelf =
        new Shelf(kind.classification(), told.mark(), told.binder(), told.volume(), told.place());
    return Entering.file(
        id, numbers.next(), sheet, shelf, document.from(), document.access(), cause.by());
  }
}
