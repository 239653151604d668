package io.saleswright.local.demo;

import io.saleswright.client.Reply;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

/**
 * How the sale came about: a quote that the departments confirm, the customer gets and takes
 * (QUO-01 to QUO-07). The contract service writes it from its own copies, which may be a moment
 * behind.
 */
final class QuoteStory {

  private static final Duration LIMIT = Duration.ofSeconds(90);

  private static final String SELLER = "sales-rep";
  private static final String LEADER = "vp-sales";

  private final Cast cast;
  private final LocalDate today;
  private final String path;

  private QuoteStory(Cast cast, LocalDate today, String id) {
    this.cast = cast;
    this.today = today;
    this.path = "/api/quotes/" + id;
  }

  /**
   * Plays it from the draft to the customer's acceptance.
   *
   * @return the quote's id
   */
  static String play(Cast cast, String customerId, String productId, LocalDate today)
      throws InterruptedException {
    Reply drafted =
        cast.doesOnceKnown(
            SELLER,
            "offers 3 pumps: 30 % deposit, to leave within two weeks",
            "/api/quotes",
            Papers.quote(customerId, productId, today),
            LIMIT);
    new QuoteStory(cast, today, drafted.text("id")).play();
    return drafted.text("id");
  }

  private void play() throws InterruptedException {
    cast.does(
        SELLER,
        "asks the departments whether it can be done",
        path + "/confirmation-request",
        null);
    confirm("technical", "confirms the specification", Map.of());
    confirm("production", "confirms the day", Map.of("feasibleOn", today.plusDays(14).toString()));
    agreeWhereItDeviates();
    cast.does(
        SELLER,
        "sends it to the customer by e-mail; the paper is kept",
        path + "/dispatch",
        Map.of("channel", "EMAIL", "text", "Here is our offer."));
    cast.does(
        SELLER,
        "records that the customer takes it",
        path + "/acceptance",
        Map.of("version", 1, "how", "phone"));
  }

  /** The price may have been approved a moment ago, and not be known as the list's yet. */
  private void agreeWhereItDeviates() throws InterruptedException {
    Reply seen = cast.sees(LEADER, path);
    if (seen.text("state").equals("DECIDING")) {
      cast.does(
          LEADER, "agrees with what it deviates in", path + "/approval", Map.of(), seen.etag());
    }
  }

  private void confirm(String department, String what, Map<String, Object> more)
      throws InterruptedException {
    cast.does(
        department,
        what,
        path + "/confirmations",
        Papers.confirmation(department, more),
        cast.sees(department, path).etag());
  }
}
