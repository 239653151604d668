package io.saleswright.local.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The contract that was drafted from an accepted quote: through its chain, to both signatures and
 * into the binder (QUO-07, CON-03 to CON-08).
 */
final class ContractStory {

  private static final Duration LIMIT = Duration.ofSeconds(90);

  private static final String SELLER = "sales-rep";
  private static final String CLERK = "sales-support";

  /** The smallest file that is a PDF. */
  private static final byte[] SCAN =
      "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  private static final List<String> CHECKLIST =
      List.of(
          "parties-and-titles",
          "lines-and-prices",
          "payment-terms",
          "delivery-dates",
          "required-clauses");

  private final Cast cast;
  private final LocalDate today;
  private final String path;

  private ContractStory(Cast cast, LocalDate today, String id) {
    this.cast = cast;
    this.today = today;
    this.path = "/api/contracts/" + id;
  }

  /**
   * Plays it from the draft to the filing.
   *
   * @param quote id of the quote that the customer took
   * @return the contract's id
   */
  static String play(Cast cast, String quote, LocalDate today) throws InterruptedException {
    String contract =
        cast.sees(
                SELLER,
                "/api/contracts?quoteId=" + quote,
                "the contract to be drafted from the quote",
                found -> !found.path("items").isEmpty(),
                LIMIT)
            .at("/items/0/id")
            .asString();
    new ContractStory(cast, today, contract).play();
    return contract;
  }

  private void play() throws InterruptedException {
    JsonNode draft =
        cast.sees(
            SELLER,
            path,
            "its customer to be known",
            seen -> seen.at("/customer/status").asString("").equals("CONFIRMED"),
            LIMIT);
    cast.does(
        SELLER,
        "submits contract " + draft.path("number").asString() + ", drafted from the quote",
        path + "/submission",
        null);
    cast.triesInVain(
        CLERK,
        "hands it out before its chain has agreed",
        path + "/papers",
        Map.of("channel", "PRINT"),
        "CON-05");
    approve(CLERK, "checks it by the list", Map.of("checked", CHECKLIST));
    approve("sales-manager", "agrees with it", Map.of());
    approve("legal", "has no objection", Map.of("opinion", "no objection"));
    cast.does(
        CLERK,
        "prints it for signing; the paper is kept",
        path + "/papers",
        Map.of("channel", "PRINT"));
    String scan =
        cast.adds(
            CLERK,
            "adds the scan of what both sides signed",
            path + "/attachments?name=signed.pdf",
            "application/pdf",
            SCAN);
    sign("THEIRS", "Demo Buyer", "records the customer's signature and seal", scan);
    sign("OURS", "Demo Seller", "records ours: it is effective", scan);
    cast.does(
        CLERK,
        "files it",
        path + "/filing",
        Map.of(
            "archiveNumber",
            draft.path("number").asString(),
            "place",
            "Archive room",
            "binder",
            "Demo " + today.getYear()));
  }

  private void approve(String role, String what, Map<String, Object> body)
      throws InterruptedException {
    cast.does(role, what, path + "/approval", body, cast.sees(role, path).etag());
  }

  private void sign(String side, String signatory, String what, String scan)
      throws InterruptedException {
    cast.does(CLERK, what, path + "/signatures", Papers.signature(side, signatory, today, scan));
  }
}
