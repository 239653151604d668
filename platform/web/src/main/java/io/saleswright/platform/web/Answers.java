package io.saleswright.platform.web;

import io.saleswright.platform.kernel.Stored;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * The answers to commands. They carry the revision as ETag; a repeat under the same key gets the
 * same answer once more, marked with {@code Idempotency-Replayed: true}.
 */
public final class Answers {

  /** Marks the answer to a command that had been carried out before. */
  public static final String REPLAYED = "Idempotency-Replayed";

  private Answers() {}

  /**
   * 201 with the address of what was created.
   *
   * @param collection path of the collection, such as {@code /api/orders}
   */
  public static <T> ResponseEntity<T> created(String collection, Stored<?> stored, T body) {
    return answer(ResponseEntity.created(URI.create(collection + "/" + stored.id())), stored)
        .body(body);
  }

  /** 200 with the aggregate as it is now. */
  public static <T> ResponseEntity<T> ok(Stored<?> stored, T body) {
    return answer(ResponseEntity.ok(), stored).body(body);
  }

  /** The ETag of a revision: its number in quotation marks. */
  public static String etag(Stored<?> stored) {
    return '"' + Long.toString(stored.revision()) + '"';
  }

  private static ResponseEntity.BodyBuilder answer(
      ResponseEntity.BodyBuilder answer, Stored<?> stored) {
    answer.header(HttpHeaders.ETAG, etag(stored));
    return stored.repeated() ? answer.header(REPLAYED, "true") : answer;
  }
}
