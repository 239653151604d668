package io.saleswright.contract.archive;

import io.saleswright.contract.entries.Access;
import io.saleswright.contract.entries.ArchiveEntry;
import io.saleswright.contract.entries.CameFrom;
import io.saleswright.contract.entries.Entering;
import io.saleswright.contract.entries.EntryKind;
import io.saleswright.contract.entries.EntryRefusal;
import io.saleswright.contract.entries.EntryRules;
import io.saleswright.contract.entries.EntryStep;
import io.saleswright.contract.entries.Replacing;
import io.saleswright.contract.entries.Sheet;
import io.saleswright.contract.entries.Shelf;
import io.saleswright.contract.quotes.QuoteReader;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.StaffIds;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Files documents, and keeps their entries in order (DOC-01, DOC-02). */
public final class EntryDesk {

  private static final String RULE = "DOC-01";
  private static final String RETENTION = "DOC-05";

  private final Scoped<ArchiveEntry> entries;
  private final EntryNumbers numbers;
  private final EntrySearch search;
  private final QuoteReader quotes;
  private final Supplier<EntryRules> rules;

  EntryDesk(
      Scoped<ArchiveEntry> entries,
      EntryNumbers numbers,
      EntrySearch search,
      QuoteReader quotes,
      Supplier<EntryRules> rules) {
    this.entries = entries;
    this.numbers = numbers;
    this.search = search;
    this.quotes = quotes;
    this.rules = rules;
  }

  /**
   * Files a document; what a quote says by itself is taken from it.
   *
   * @throws InvalidInput when the policy does not know its kind or place in the scheme
   * @throws NotFound when there is no such quote that the caller sees
   * @throws RuleViolation when the quote lies in the archive already
   */
  public Stored<ArchiveEntry> file(EntryWish wish, Act act) {
    EntryStep.FILE_ENTRY.mustBeOpenTo(act.caller());
    mustBeOwned(wish);
    EntryRules inForce = rules.get();
    Drawn drawn = wish.quoteId() == null ? byHand(wish, act) : ofQuote(wish, wish.quoteId(), act);
    LocalDate today = inForce.today(act.at());
    Sheet sheet = sheet(wish, drawn, inForce, today);
    Shelf shelf = shelf(wish, inForce.kind(drawn.kind()), inForce);
    return entries.create(
        act,
        id -> {
          EntryRefusal.DOCUMENT_ARCHIVED.when(
              drawn.from() != null && !search.keeping(drawn.from().id()).isEmpty());
          return Entering.file(
              id, numbers.next(), sheet, shelf, drawn.from(), drawn.access(), act.by());
        });
  }

  private static void mustBeOwned(EntryWish wish) {
    if (wish.owner() != null) {
      StaffIds.mustBeOne("owner", RULE, wish.owner());
    }
  }

  /** What is known of a document before anything of it is written. */
  private record Drawn(String kind, String title, @Nullable CameFrom from, Access access) {}

  private Drawn byHand(EntryWish wish, Act act) {
    Caller caller = act.caller();
    Access access =
        wish.owner() == null || wish.owner().equals(caller.staffId())
            ? Access.of(caller.staffId(), caller.team(), caller.region())
            : Access.of(wish.owner(), null, null);
    return new Drawn(said("kind", wish.kind()), said("title", wish.title()), null, access);
  }

  private static String said(String field, @Nullable String value) {
    if (value == null) {
      throw new InvalidInput(field, RULE, "is required where no document is named");
    }
    return value;
  }

  private Drawn ofQuote(EntryWish wish, String quoteId, Act act) {
    if (wish.kind() != null && !wish.kind().equals(EntryRules.QUOTE)) {
      throw new InvalidInput("kind", RULE, "is quote where a quote is named");
    }
    Quote quote = quotes.get(quoteId, act.caller()).state();
    String customer = quote.parties().buyer().calledName();
    String called = customer == null ? quote.number() : quote.number() + " " + customer;
    Access access = Access.of(quote.parties());
    CameFrom from = new CameFrom(CameFrom.Document.QUOTE, quoteId, quote.number());
    return new Drawn(EntryRules.QUOTE, wish.title() == null ? called : wish.title(), from, access);
  }

  private static Sheet sheet(EntryWish wish, Drawn drawn, EntryRules rules, LocalDate today) {
    LocalDate dated = wish.dates().documentDate();
    LocalDate from = wish.dates().countsFrom();
    LocalDate day = dated == null ? today : dated;
    mustNotLieAhead(day, today);
    return new Sheet(
        drawn.kind(),
        drawn.title(),
        rules.kind(drawn.kind()).classed(wish.documentClass()),
        wish.keywords(),
        wish.summary(),
        day,
        from == null ? today : notBefore(day, from),
        null,
        null);
  }

  /** A period never counts from before the document's date, or it would be over too early. */
  private static LocalDate notBefore(LocalDate documentDate, LocalDate countsFrom) {
    if (countsFrom.isBefore(documentDate)) {
      throw new InvalidInput("countsFrom", RETENTION, "must not lie before documentDate");
    }
    return countsFrom;
  }

  /** The period of a contract begins when the contract ends, and not when somebody says so. */
  private static void mustBeOurs(ArchiveEntry entry, @Nullable LocalDate countsFrom) {
    if (countsFrom != null
        && !entry.isDatedByHand()
        && !countsFrom.equals(entry.sheet().countsFrom())) {
      throw new InvalidInput("countsFrom", RETENTION, "is told by the document in the system");
    }
  }

  private static void mustNotLieAhead(LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      throw new InvalidInput("documentDate", RULE, "must not lie in the future");
    }
  }

  private static Shelf shelf(EntryWish wish, EntryKind kind, EntryRules rules) {
    Shelf said = wish.shelf();
    rules.mustBeClassified(said.classification());
    return said.classification() != null
        ? said
        : new Shelf(kind.classification(), said.mark(), said.binder(), said.volume(), said.place());
  }

  /**
   * Writes an entry anew. What came from a document in the system keeps that, and its kind.
   *
   * @param revision the revision that the caller saw
   * @throws StaleRevision when somebody else wrote it since
   * @throws RuleViolation when it is on its way out, or gone
   * @throws InvalidInput when the policy does not know its kind or place in the scheme, or the
   *     class is more open than that of its kind
   * @throws NotPermitted when the class is more open than before and the caller may not open it
   */
  public Stored<ArchiveEntry> revise(String id, long revision, EntryWish wish, Act act) {
    EntryStep.REVISE.mustBeOpenTo(act.caller());
    mustBeOwned(wish);
    if (wish.quoteId() != null) {
      throw new InvalidInput("quoteId", RULE, "is given when a document is filed, and only then");
    }
    EntryRules inForce = rules.get();
    return entries.change(
        id,
        revision,
        act,
        now -> {
          ArchiveEntry entry = now.state();
          return Entering.revise(
              now,
              revised(entry, wish, inForce, act),
              shelf(entry, wish, inForce),
              access(entry, wish),
              act);
        });
  }

  /**
   * Says that a file does not count any more, because a newer one takes its place.
   *
   * @throws NotFound when there is no such file or entry within the caller's scope
   * @throws InvalidInput when the newer one is no file of the document that could do so
   * @throws RuleViolation when it was replaced before, or the document is on its way out
   */
  public Stored<ArchiveEntry> replace(
      String id, String attachment, String newer, String reason, Act act) {
    EntryStep.REPLACE_FILE.mustBeOpenTo(act.caller());
    return entries.change(id, act, now -> Replacing.replace(now, attachment, newer, reason, act));
  }

  /** What was not said stays, but for the place, and the class of the scheme follows the kind. */
  private static Shelf shelf(ArchiveEntry entry, EntryWish wish, EntryRules rules) {
    Shelf said = wish.shelf();
    Shelf before = entry.shelf();
    rules.mustBeClassified(said.classification());
    String kind = kind(entry, wish);
    String classification =
        kind.equals(entry.sheet().kind())
            ? before.classification()
            : rules.kind(kind).classification();
    return new Shelf(
        or(said.classification(), classification),
        or(said.mark(), before.mark()),
        or(said.binder(), before.binder()),
        or(said.volume(), before.volume()),
        said.place());
  }

  private static @Nullable String or(@Nullable String said, @Nullable String before) {
    return said == null ? before : said;
  }

  private static String kind(ArchiveEntry entry, EntryWish wish) {
    return entry.from() != null || wish.kind() == null ? entry.sheet().kind() : wish.kind();
  }

  private static Sheet revised(ArchiveEntry entry, EntryWish wish, EntryRules rules, Act act) {
    Sheet before = entry.sheet();
    LocalDate dated = wish.dates().documentDate();
    LocalDate day = dated == null ? before.documentDate() : dated;
    mustNotLieAhead(day, rules.today(act.at()));
    mustBeOurs(entry, wish.dates().countsFrom());
    String kind = kind(entry, wish);
    LocalDate from = countsFrom(before, day, wish.dates().countsFrom());
    return new Sheet(
        kind,
        wish.title() == null ? before.title() : wish.title(),
        rules.kind(kind).classed(before.documentClass(), wish.documentClass(), act.caller()),
        wish.keywords(),
        wish.summary(),
        day,
        from,
        null,
        null);
  }

  private static @Nullable LocalDate countsFrom(
      Sheet before, LocalDate day, @Nullable LocalDate said) {
    LocalDate from = said == null ? before.countsFrom() : said;
    boolean same = day.equals(before.documentDate()) && Objects.equals(from, before.countsFrom());
    return from == null || same ? from : notBefore(day, from);
  }

  private static Access access(ArchiveEntry entry, EntryWish wish) {
    Access before = entry.access();
    return wish.owner() == null || wish.owner().equals(before.owner())
        ? before
        : new Access(wish.owner(), null, null, before.people(), before.roles());
  }
}
