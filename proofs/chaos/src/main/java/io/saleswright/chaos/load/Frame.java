package io.saleswright.chaos.load;

import io.saleswright.chaos.load.Command.File;
import io.saleswright.client.CommandFailure;
import io.saleswright.client.Poll;
import io.saleswright.client.Reply;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A framework contract, for whose quantity orders compete: there is little of it, so that much is
 * refused, cancelled and given back while things break (ORD-11).
 *
 * @param id the contract
 * @param customer whose it is
 * @param product the one product that it promises
 */
public record Frame(String id, String customer, String product) {

  private static final String PATH = "/api/contracts";
  private static final Duration LOOK = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final List<String> CHECKED =
      List.of(
          "parties-and-titles",
          "lines-and-prices",
          "payment-terms",
          "delivery-dates",
          "required-clauses");

  /**
   * Drafts it, has everybody agree, and has it signed by both sides.
   *
   * @param quantity how much of the product it promises
   */
  public static Frame signed(
      Client client, String customer, String product, int quantity, LocalDate today)
      throws InterruptedException {
    String id = drafted(client, content(customer, product, quantity, today));
    client.done(about(CommandKind.SUBMIT_CONTRACT, Person.CLERK, id, "/submission", Map.of()));
    agree(client, Person.SUPERVISOR, id, Map.of("checked", CHECKED));
    agree(client, Person.MANAGER, id, Map.of());
    agree(client, Person.LAWYER, id, Map.of("opinion", "no objection"));
    String scan =
        client
            .done(
                about(
                    CommandKind.ATTACH_SCAN,
                    Person.CLERK,
                    id,
                    "/attachments?name=signed.pdf",
                    File.scan()))
            .text("id");
    sign(client, CommandKind.SIGN_FIRST, id, signature("THEIRS", scan, today));
    sign(client, CommandKind.SIGN_CONTRACT, id, signature("OURS", scan, today));
    return new Frame(id, customer, product);
  }

  /** As soon as the contract service has heard of customer and product. */
  private static String drafted(Client client, Map<String, ?> content) throws InterruptedException {
    AtomicReference<Optional<Reply>> last = new AtomicReference<>(Optional.empty());
    Command draft = Command.create(CommandKind.DRAFT_CONTRACT, Person.CLERK, PATH, content);
    Poll.until(
        () -> {
          last.set(client.give(draft).filter(Reply::isSuccess));
          return last.get().isPresent();
        },
        LOOK,
        PATIENCE);
    return last.get()
        .orElseThrow(() -> new CommandFailure("Could not draft a contract."))
        .text("id");
  }

  /**
   * An order of some of it.
   *
   * @param quantity how much
   */
  public Map<String, ?> order(int quantity, LocalDate today) {
    return Map.of(
        "customerId",
        customer,
        "contractId",
        id,
        "salesperson",
        Person.SELLER.staffId(),
        "lines",
        List.of(Map.of("productId", product, "quantity", quantity)),
        "paymentTerms",
        Map.of("kind", "CREDIT", "creditDays", 30),
        "requestedShipDate",
        today.plusDays(14).toString(),
        "delivery",
        Map.of("address", "1 Chaos Road", "consignee", "Consignee", "phone", "0571-5550100"));
  }

  private static Map<String, ?> content(
      String customer, String product, int quantity, LocalDate today) {
    return Map.of(
        "customerId",
        customer,
        "salesperson",
        Person.SELLER.staffId(),
        "content",
        Map.of(
            "kind",
            "FRAMEWORK",
            "lines",
            List.of(
                Map.of(
                    "productId",
                    product,
                    "quantity",
                    quantity,
                    "unitPrice",
                    Company.money(Company.FIRST_PRICE))),
            "taxIncluded",
            false,
            "paymentTerms",
            Map.of("kind", "CREDIT", "creditDays", 30),
            "validFrom",
            today.toString(),
            "validUntil",
            today.plusDays(300).toString(),
            "amountLimit",
            Company.money("100000.00"),
            "clauses",
            List.of(
                clause("quality-standard"),
                clause("ordering"),
                clause("liability"),
                clause("disputes"))));
  }

  private static Map<String, String> clause(String topic) {
    return Map.of("topic", topic, "text", "as always");
  }

  private static void agree(Client client, Person person, String id, Map<String, ?> opinion)
      throws InterruptedException {
    Reply seen =
        client
            .read("contract", person, PATH + "/" + id)
            .orElseThrow(() -> new CommandFailure("Could not read a contract."));
    client.done(
        about(CommandKind.APPROVE_CONTRACT, person, id, "/approval", opinion).seen(seen.etag()));
  }

  private static void sign(Client client, CommandKind kind, String id, Map<String, ?> signature)
      throws InterruptedException {
    client.done(about(kind, Person.CLERK, id, "/signatures", signature));
  }

  private static Map<String, ?> signature(String side, String scan, LocalDate today) {
    return Map.of(
        "side",
        side,
        "signatory",
        "Signatory",
        "signedOn",
        today.toString(),
        "sealed",
        true,
        "scan",
        scan);
  }

  private static Command about(
      CommandKind kind, Person person, String id, String below, Object body) {
    return Command.about(kind, person, PATH + "/" + id + below, id, body);
  }
}
