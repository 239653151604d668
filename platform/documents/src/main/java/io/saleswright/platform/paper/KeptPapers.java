package io.saleswright.platform.paper;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Cause.CommandKey;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.KeyReused;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.paper.KeptPaper.Leaving;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;

/**
 * Keeps the papers that left the house as they were, byte by byte, so that each can be printed
 * again identically, whatever has become of template, font and document since. Only ever adds.
 * Knows no scope: whoever reads for a person looks at the aggregate within their scope first.
 * Thread-safe.
 */
public final class KeptPapers {

  /** What one document of the store can hold is twice as much. */
  static final int MAX_BYTES = 8 * 1024 * 1024;

  private static final int MOST = 200;
  private static final String COMMAND = "command";
  private static final String BODY = "body";

  private final MongoCollection<BsonDocument> papers;
  private final MongoCollection<BsonDocument> commands;

  /**
   * @param database the service's database; the papers lie in its collection {@code papers}, each
   *     with the command that let it go, and in {@code paperCommands} which command was answered
   *     with which
   */
  public KeptPapers(MongoDatabase database) {
    this.papers = database.getCollection("papers", BsonDocument.class);
    this.commands = database.getCollection("paperCommands", BsonDocument.class);
    papers.createIndex(
        Indexes.compoundIndex(Indexes.ascending("subject"), Indexes.descending("at")));
  }

  /** Keeps the paper that a command lets leave the house. */
  @FunctionalInterface
  public interface Keeper {

    /** As {@link KeptPapers#keep} does, with the command in the same write. */
    KeptPaper keep(PaperHead head, Paper paper, Leaving left);
  }

  /**
   * What a command lets leave the house, once: a repeat under its key is answered with the same
   * paper, whatever the document shows by now, also when the service died between keeping a new
   * paper and remembering which command it answers.
   *
   * @param subject identity of the aggregate that it shows
   * @param first keeps the paper, or names the one that left before; asked when the command is new
   * @throws KeyReused when the key was used before with another body
   */
  public KeptPaper once(String subject, Cause cause, Function<Keeper, KeptPaper> first) {
    CommandKey key = cause.key();
    if (key == null) {
      return first.apply((head, paper, left) -> keep(subject, head, paper, left));
    }
    BsonDocument command =
        new BsonDocument(COMMAND, new BsonString(key.memory(cause.by())))
            .append(BODY, new BsonString(key.bodyHash()));
    return remembered(subject, command)
        .or(() -> unanswered(subject, command).map(kept -> remembering(kept, command)))
        .orElseGet(() -> remembering(first.apply(keeper(subject, command)), command));
  }

  private Keeper keeper(String subject, BsonDocument command) {
    return (head, paper, left) -> keep(subject, head, paper, left, command);
  }

  private KeptPaper remembering(KeptPaper kept, BsonDocument command) {
    try {
      commands.insertOne(
          new BsonDocument("_id", command.get(COMMAND))
              .append("subject", new BsonString(kept.subject()))
              .append("paper", new BsonString(kept.id()))
              .append(BODY, command.get(BODY)));
      return kept;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return remembered(kept.subject(), command).orElseThrow(() -> e);
      }
      throw e;
    }
  }

  private Optional<KeptPaper> remembered(String subject, BsonDocument command) {
    String key = command.getString(COMMAND).getValue();
    return Optional.ofNullable(commands.find(one(subject, key)).first())
        .map(found -> sameBody(found, command))
        .map(found -> find(subject, found.getString("paper").getValue()));
  }

  /** What the command kept before the service died. */
  private Optional<KeptPaper> unanswered(String subject, BsonDocument command) {
    Bson kept =
        Filters.and(Filters.eq(COMMAND, command.get(COMMAND)), Filters.eq("subject", subject));
    BsonDocument found =
        papers
            .find(kept)
            .projection(Projections.exclude("bytes"))
            .sort(Sorts.ascending("at", "_id"))
            .first();
    return Optional.ofNullable(found).map(paper -> sameBody(paper, command)).map(KeptPapers::read);
  }

  private static BsonDocument sameBody(BsonDocument found, BsonDocument command) {
    if (!found.getString(BODY).equals(command.getString(BODY))) {
      throw new KeyReused();
    }
    return found;
  }

  /**
   * Keeps a paper. The same bytes that leave by the same channel again are kept once, with who let
   * them go first, so a repeated command keeps nothing twice.
   *
   * @param subject identity of the aggregate that it shows
   * @param head what the paper says of itself
   * @throws IllegalArgumentException when it is larger than 8 MB
   */
  public KeptPaper keep(String subject, PaperHead head, Paper paper, Leaving left) {
    return keep(subject, head, paper, left, new BsonDocument());
  }

  private KeptPaper keep(
      String subject, PaperHead head, Paper paper, Leaving left, BsonDocument command) {
    if (paper.size() > MAX_BYTES) {
      throw new IllegalArgumentException("a paper of more than 8 MB can't be kept");
    }
    String revision = Long.toString(head.revision());
    String id =
        Ids.derived("paper", subject, head.number(), revision, paper.sha256(), left.channel());
    KeptPaper kept =
        new KeptPaper(
            id, subject, head.number(), head.revision(), paper.sha256(), paper.pages(), left);
    BsonDocument document = written(kept).append("bytes", new BsonBinary(paper.bytes()));
    document.putAll(command);
    try {
      papers.insertOne(document);
      return kept;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return find(subject, id);
      }
      throw e;
    }
  }

  /** The papers of an aggregate, newest first, the latest 200 of them. */
  public List<KeptPaper> of(String subject) {
    return newest(Filters.eq("subject", subject));
  }

  /** Those of them that have this number, newest first, the latest 200 of them. */
  public List<KeptPaper> of(String subject, String number) {
    return newest(Filters.and(Filters.eq("subject", subject), Filters.eq("number", number)));
  }

  private List<KeptPaper> newest(Bson wanted) {
    return papers
        .find(wanted)
        .projection(Projections.exclude("bytes"))
        .sort(Sorts.descending("at", "_id"))
        .limit(MOST)
        .map(KeptPapers::read)
        .into(new ArrayList<>());
  }

  /**
   * What is known of a paper.
   *
   * @throws NotFound when this aggregate has none with this identity
   */
  public KeptPaper find(String subject, String id) {
    BsonDocument found =
        papers.find(one(subject, id)).projection(Projections.exclude("bytes")).first();
    if (found == null) {
      throw new NotFound("paper");
    }
    return read(found);
  }

  /**
   * The paper as it was.
   *
   * @throws NotFound when this aggregate has none with this identity
   * @throws IllegalStateException when the store does not hold the bytes that were kept
   */
  public Paper open(String subject, String id) {
    BsonDocument found = papers.find(one(subject, id)).first();
    if (found == null) {
      throw new NotFound("paper");
    }
    KeptPaper kept = read(found);
    Paper paper = Paper.of(found.getBinary("bytes").getData(), kept.pages());
    if (!paper.sha256().equals(kept.sha256())) {
      throw new IllegalStateException("paper " + id + " is not what was kept");
    }
    return paper;
  }

  private static Bson one(String subject, String id) {
    return Filters.and(Filters.eq("_id", id), Filters.eq("subject", subject));
  }

  private static BsonDocument written(KeptPaper kept) {
    return new BsonDocument("_id", new BsonString(kept.id()))
        .append("subject", new BsonString(kept.subject()))
        .append("number", new BsonString(kept.number()))
        .append("revision", new BsonInt64(kept.revision()))
        .append("sha256", new BsonString(kept.sha256()))
        .append("pages", new BsonInt32(kept.pages()))
        .append("by", new BsonString(kept.left().by()))
        .append("at", new BsonDateTime(kept.left().at().toEpochMilli()))
        .append("channel", new BsonString(kept.left().channel()));
  }

  private static KeptPaper read(BsonDocument stored) {
    return new KeptPaper(
        stored.getString("_id").getValue(),
        stored.getString("subject").getValue(),
        stored.getString("number").getValue(),
        stored.getNumber("revision").longValue(),
        stored.getString("sha256").getValue(),
        stored.getNumber("pages").intValue(),
        new Leaving(
            stored.getString("by").getValue(),
            Instant.ofEpochMilli(stored.getDateTime("at").getValue()),
            stored.getString("channel").getValue()));
  }
}
