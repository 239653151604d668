package io.saleswright.check.rules;

import io.saleswright.platform.chain.ChainCheck;
import io.saleswright.platform.chain.ChainHash;
import io.saleswright.system.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * The audit of each service is one chain that holds: no entry was changed, removed or put in
 * (SEC-08). An end that was cut off leaves a chain that holds, so two others are asked: every
 * document names the note of its last write, and earlier checks remember where each chain was then.
 * What was removed because its time was over is no break: an entry says where, and what remains is
 * tied to that.
 */
public final class AuditChains implements Rule {

  private static final String COLLECTION = "audit";
  private static final int BATCH = 500;

  private final Stores stores;
  private final AuditHeads known;
  private final Map<String, Map<String, String>> looked = new HashMap<>();
  private final Map<String, Map<String, String>> unnoted = new LinkedHashMap<>();
  private final Map<String, AuditHeads.Head> heads = new TreeMap<>();

  /**
   * @param known where the chains were when they were checked before
   */
  public AuditChains(Stores stores, AuditHeads known) {
    this.stores = stores;
    this.known = known;
  }

  /** Where the chains are now. */
  public AuditHeads heads() {
    return new AuditHeads(heads);
  }

  @Override
  public void document(Place place, BsonDocument document) {
    if (document.get("lastNote") instanceof BsonString note && !waits(document, note)) {
      Map<String, String> batch =
          looked.computeIfAbsent(place.service(), _ -> new LinkedHashMap<>());
      batch.put(note.getValue(), place + " " + document.getString("_id").getValue());
      if (batch.size() >= BATCH) {
        lookUp(place.service(), batch);
      }
    }
  }

  private static boolean waits(BsonDocument document, BsonString note) {
    return document.getArray("trail", new BsonArray()).stream()
        .anyMatch(entry -> note.equals(entry.asDocument().get("id")));
  }

  private void lookUp(String service, Map<String, String> batch) {
    Map<String, String> missing = new LinkedHashMap<>(batch);
    stores.values(new Place(service, COLLECTION), "entry", batch.keySet()).forEach(missing::remove);
    unnoted.computeIfAbsent(service, _ -> new LinkedHashMap<>()).putAll(missing);
    batch.clear();
  }

  @Override
  public void conclude(Findings findings) {
    looked.forEach(this::lookUp);
    stores.landscape().services().forEach(service -> verify(service, findings));
  }

  /** A write that is older than what was removed may have gone with it. */
  private void tellUnnoted(String service, AuditCuts cuts, Findings findings) {
    unnoted
        .getOrDefault(service, Map.of())
        .forEach((note, document) -> {
          if (!cuts.include(note)) {
            findings.violation(
                Promise.NOTED, document, "its last write is not in the audit: entry " + note);
          }
        });
  }

  private void verify(String service, Findings findings) {
    String subject = "audit of " + service;
    AuditHeads.Head before = known.of(service);
    ChainCheck chain = new ChainCheck();
    Set<String> open = new HashSet<>();
    AuditCuts cuts = new AuditCuts();
    AtomicLong others = new AtomicLong();
    stores.inOrder(
        new Place(service, COLLECTION),
        entry -> {
          if (!(entry.get("_id") instanceof BsonInt64 number)
              || !(entry.get("hash") instanceof BsonString hash)) {
            others.incrementAndGet();
            return;
          }
          chain.see(number.getValue(), fields(entry), hash.getValue());
          cuts.see(entry);
          if (number.getValue() == before.number() && !hash.getValue().equals(before.hash())) {
            findings.violation(
                Promise.NOTED,
                subject,
                "entry " + before.number() + " is another than at the check before");
          }
          follow(entry, open);
        });
    tellUnnoted(service, cuts, findings);
    cuts.each(chain::cut);
    if (cuts.isOtherThan(before)) {
      findings.violation(
          Promise.NOTED,
          subject,
          "entry " + before.number() + " was removed, and was another at the check before");
    }
    chain
        .breaks()
        .forEach(found ->
            findings.violation(
                Promise.NOTED, subject, "entry " + found.number() + " " + found.what()));
    if (chain.last() < before.number()) {
      findings.violation(
          Promise.NOTED,
          subject,
          "ends at entry "
              + chain.last()
              + ", and had "
              + before.number()
              + " at the check before");
    }
    if (others.get() > 0) {
      findings.note(subject, "holds " + others.get() + " documents that are no entries of it");
    }
    if (open.size() > 1) {
      findings.note(
          subject,
          "has "
              + open.size()
              + " processes that began and have not ended; of those that do not run any more, what"
              + " they handed out in their last moment may be missing");
    }
    heads.put(
        service,
        chain.last() < before.number()
            ? before
            : new AuditHeads.Head(chain.last(), chain.last() == 0 ? ChainHash.NONE : chain.hash()));
  }

  private static void follow(BsonDocument entry, Set<String> open) {
    if (entry.get("kind") instanceof BsonString kind
        && entry.get("subject") instanceof BsonString process) {
      if (kind.getValue().equals("opened")) {
        open.add(process.getValue());
      } else if (kind.getValue().equals("closed")) {
        open.remove(process.getValue());
      }
    }
  }

  private static Map<String, Object> fields(BsonDocument entry) {
    Map<String, Object> fields = new TreeMap<>();
    entry.forEach((name, value) -> {
      if (!name.equals("hash")) {
        fields.put(name, plain(value));
      }
    });
    return fields;
  }

  /** As it is hashed. What no service writes is taken by its name, so that it does not fit. */
  private static Object plain(BsonValue value) {
    return switch (value.getBsonType()) {
      case STRING -> value.asString().getValue();
      case INT64 -> value.asInt64().getValue();
      case DATE_TIME -> value.asDateTime().getValue();
      case DOCUMENT -> fields(value.asDocument());
      default -> value.toString();
    };
  }
}
