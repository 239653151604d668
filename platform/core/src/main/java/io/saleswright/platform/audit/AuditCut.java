package io.saleswright.platform.audit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.saleswright.platform.audit.AuditEntry.Extent;
import io.saleswright.platform.audit.AuditEntry.Subject;
import io.saleswright.platform.audit.AuditEntry.Trace;
import io.saleswright.platform.kernel.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Ends what the audit keeps (SEC-08): removes entries at the beginning of the chain, always a whole
 * stretch of them, and only when none of it has to be kept any more. Before the first one goes, an
 * entry says which was the last and what its hash was, so that the rest can still be verified.
 * Several processes may do so at once; one that ends half-way is finished by the next look.
 */
public final class AuditCut {

  /** How many entries go together. */
  public static final int STRETCH = 1_000;

  /** What the entry says that was ordered; whoever verifies a chain knows it by this. */
  private static final String COMMAND = "cut-audit";

  private static final String LAST = "last";
  private static final String LAST_HASH = "lastHash";
  private static final String LATEST = "latest";
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  private final MongoCollection<BsonDocument> entries;
  private final AuditTrail trail;
  private final String service;
  private final int stretch;

  /**
   * @param entries the service's audit, with the concerns of design 3
   * @param trail notes what is removed
   * @param service the author of what no person does
   * @param stretch how many entries go together; the same in all processes
   */
  public AuditCut(
      MongoCollection<BsonDocument> entries, AuditTrail trail, String service, int stretch) {
    this.entries = entries;
    this.trail = trail;
    this.service = service;
    this.stretch = stretch;
  }

  /**
   * By what is decided what goes.
   *
   * @param keptFrom of each kind the moment from which entries are kept; a kind that is not among
   *     them is kept for ever
   * @param policyVersion the policy's version that says so
   * @param decidedBy staff id of who made this version, or a release
   */
  public record Order(Map<AuditKind, Instant> keptFrom, int policyVersion, String decidedBy) {

    public Order {
      keptFrom = Map.copyOf(keptFrom);
    }
  }

  /**
   * Removes the first stretch, if nothing of it has to be kept.
   *
   * @return how many entries are gone now; 0 when none may go
   */
  public long first(Order order, Instant now) {
    BsonDocument first =
        entries.find(AuditDocuments.NUMBERED).sort(Sorts.ascending(AuditDocuments.NUMBER)).first();
    if (first == null) {
      return 0;
    }
    long end = ((AuditDocuments.number(first) - 1) / stretch + 1) * stretch;
    Bson all = Filters.and(AuditDocuments.NUMBERED, Filters.lte(AuditDocuments.NUMBER, end));
    BsonDocument last = entries.find(Filters.eq(AuditDocuments.NUMBER, end)).first();
    if (last == null || entries.find(Filters.and(all, kept(order))).first() != null) {
      return 0;
    }
    trail.noteFirst(anchor(last, order, now));
    return entries.deleteMany(all).getDeletedCount();
  }

  private static Bson kept(Order order) {
    List<Bson> ways = new ArrayList<>();
    List<String> ending = new ArrayList<>();
    order
        .keptFrom()
        .forEach((kind, from) -> {
          ending.add(kind.word());
          ways.add(
              Filters.and(
                  Filters.eq(AuditDocuments.KIND, kind.word()),
                  Filters.gte(AuditDocuments.AT, Date.from(from))));
        });
    ways.add(Filters.nin(AuditDocuments.KIND, ending));
    return Filters.or(ways);
  }

  /** The same for whoever removes this stretch, so that it stands there once. */
  private AuditEntry anchor(BsonDocument last, Order order, Instant now) {
    String number = Long.toString(AuditDocuments.number(last));
    Map<String, String> said = new TreeMap<>();
    said.put(LAST, number);
    // Not "hash": a field of that name is none that the chain covers.
    said.put(LAST_HASH, AuditDocuments.hash(last));
    said.put(LATEST, latest(AuditDocuments.number(last)).toString());
    said.put("policyVersion", Integer.toString(order.policyVersion()));
    said.put("decidedBy", order.decidedBy());
    return new AuditEntry(
        Ids.derived(COMMAND, number),
        now,
        service,
        AuditKind.ORDERED,
        new Subject("audit", number),
        COMMAND,
        Extent.of(stretch, said),
        new Trace(null, null));
  }

  /** The latest moment of all that was ever removed: numbers follow moments only by and large. */
  private Instant latest(long end) {
    BsonDocument newest =
        entries
            .find(Filters.and(AuditDocuments.NUMBERED, Filters.lte(AuditDocuments.NUMBER, end)))
            .sort(Sorts.descending(AuditDocuments.AT))
            .first();
    Instant here = newest == null ? Instant.EPOCH : moment(newest);
    BsonDocument before =
        entries
            .find(Filters.eq(AuditDocuments.COMMAND, COMMAND))
            .sort(Sorts.descending(AuditDocuments.NUMBER))
            .first();
    Instant earlier = before == null ? Instant.EPOCH : latestIn(before);
    return here.isAfter(earlier) ? here : earlier;
  }

  /**
   * Tells of each removal the number of the last entry that went, and its hash. Only entries of the
   * chain count: what stands beside it, whoever verifies the chain does not see. One that can't be
   * read excuses nothing.
   */
  static void each(MongoCollection<BsonDocument> entries, BiConsumer<Long, String> removal) {
    entries
        .find(
            Filters.and(
                Filters.eq(AuditDocuments.KIND, AuditKind.ORDERED.word()),
                Filters.eq(AuditDocuments.COMMAND, COMMAND),
                AuditDocuments.NUMBERED))
        .forEach(anchor -> {
          BsonDocument said = anchor.getDocument(AuditDocuments.FILTERS, new BsonDocument());
          if (anchor.isInt64(AuditDocuments.NUMBER)
              && said.get(LAST) instanceof BsonString last
              && NUMBER.matcher(last.getValue()).matches()
              && said.get(LAST_HASH) instanceof BsonString hash) {
            removal.accept(Long.valueOf(last.getValue()), hash.getValue());
          }
        });
  }

  private static Instant moment(BsonDocument entry) {
    return Instant.ofEpochMilli(entry.getDateTime(AuditDocuments.AT).getValue());
  }

  private static Instant latestIn(BsonDocument anchor) {
    @Nullable String said = AuditDocuments.read(anchor).extent().filters().get(LATEST);
    return said == null ? Instant.EPOCH : Instant.parse(said);
  }
}
