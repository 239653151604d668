package io.saleswright.chaos.load;

import io.saleswright.client.Reply;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One order from intake to closing, by people who look at it again and again and do what is next;
 * now and then they hold, change or cancel it instead. For one thread.
 */
final class Story {

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final Duration LOOK = Duration.ofMillis(250);
  private static final int ROUNDS = 120;
  private static final int ONE_IN_SO_MANY_SPOILT = 40;
  private static final int ONE_IN_SO_MANY_REMARKED = 3;
  private static final List<String> ITEMS =
      List.of(
          "CUSTOMER_NAME",
          "PROJECT_NAME",
          "SPECIFICATION",
          "QUANTITY",
          "UNIT_PRICE",
          "AMOUNT",
          "DEPOSIT",
          "CONTRACT",
          "DELIVERY_ADDRESS",
          "CONSIGNEE",
          "CONTACT_PHONE",
          "ORDER_OWNERSHIP",
          "SHIP_DATE");

  private final Client client;
  private final Wishes wishes;
  private final Changes changes;
  private final Cash cash;
  private final Homecoming homecoming;
  private final Works works;
  private final Office office;
  private final Operator operator;
  private final RandomGenerator random;
  private final InstantSource clock;
  private final Client.Pause pause;

  Story(
      Client client,
      FactWriter facts,
      Company company,
      Operator operator,
      RandomGenerator random,
      InstantSource clock,
      Client.Pause pause) {
    this.client = client;
    this.random = random;
    this.clock = clock;
    this.pause = pause;
    this.wishes = new Wishes(company, random);
    this.changes = new Changes(client, facts, wishes, random);
    this.cash = new Cash(client, random);
    this.homecoming = new Homecoming(client, random);
    this.works = new Works(facts, random, clock);
    this.office = new Office(client, company, random);
    this.operator = operator;
  }

  /** Plays it until the order is closed or cancelled, the story gets too long, or time is up. */
  void play() throws InterruptedException {
    office.work();
    Optional<String> _ = follow(_ -> false);
  }

  /**
   * Plays it until the goods are signed for, and no further.
   *
   * @return the order; empty when it took another way
   */
  Optional<String> signed() throws InterruptedException {
    return follow(order -> order.path("state").asString("").equals("SIGNED"));
  }

  private Optional<String> follow(Predicate<JsonNode> goal) throws InterruptedException {
    Optional<String> placed = place();
    for (int round = 0; placed.isPresent() && round < ROUNDS && pause.between(LOOK); round++) {
      Optional<Reply> order = client.read("order", Person.CLERK, path(placed.get(), ""));
      if (order.isPresent() && goal.test(order.get().body())) {
        return placed;
      }
      if (order.isPresent() && !advance(placed.get(), order.get())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<String> place() throws InterruptedException {
    Map<String, ?> wish = wishes.order(today());
    return client
        .give(Command.create(CommandKind.PLACE, Person.CLERK, "/api/orders", wish))
        .filter(Reply::isSuccess)
        .map(reply -> reply.text("id"));
  }

  /** Does the next thing; false when there is none any more. */
  private boolean advance(String id, Reply seen) throws InterruptedException {
    JsonNode order = seen.body();
    if (!order.path("hold").asString("").isEmpty()) {
      about(
          CommandKind.RESUME,
          Person.CLERK,
          id,
          "/resumption",
          Map.of("answer", "The voltage is right."));
      return true;
    }
    if (changes.interfere(id, order, seen.etag(), today())) {
      return true;
    }
    switch (order.path("state").asString("")) {
      case "RECEIVED", "VERIFYING" -> verify(id, seen);
      case "VERIFIED" ->
          client.give(
              command(CommandKind.APPROVE, Person.SUPERVISOR, id, "/approval", null)
                  .seen(seen.etag()));
      case "APPROVED" -> release(id, order);
      case "RELEASED", "SCHEDULED", "IN_PRODUCTION" -> produce(id);
      case "READY" -> prepare(id);
      case "SHIPPING_PREPARED" -> {
        // A change may have made the delivery note that of another content.
        if (order.at("/shipment/outdated").asBoolean(false)) {
          prepare(id);
        } else {
          releaseShipment(id, order);
        }
      }
      case "SHIPMENT_RELEASED" -> ship(id);
      case "SHIPPED" -> sign(id, order);
      case "SIGNED" -> close(id, order);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void verify(String id, Reply seen) throws InterruptedException {
    JsonNode missing = seen.body().at("/verification/missing");
    if (!missing.isEmpty()) {
      for (JsonNode party : missing) {
        Person person = party.asString().equals("WORKSHOP") ? Person.WORKSHOP : Person.SELLER;
        about(
            CommandKind.CONFIRM,
            person,
            id,
            "/confirmations",
            Map.of("party", party.asString(), "means", "phone"));
      }
    } else if (seen.text("customer/status").equals("confirmed")) {
      client.give(
          command(CommandKind.VERIFY, Person.CHECKER, id, "/verification", Map.of("items", ITEMS))
              .seen(seen.etag()));
    }
  }

  /** There was no room for it, or it was changed to something else: it goes, or is let go on. */
  private boolean differs(String id, JsonNode order) throws InterruptedException {
    boolean exempt =
        order.at("/contract/exemption/revision").asLong(0) == order.path("revision").asLong(-1);
    if (exempt || !order.at("/contract/status").asString("").equals("differs")) {
      return false;
    }
    if (random.nextInt(8) == 0) {
      about(
          CommandKind.EXEMPT_CONTRACT,
          Person.DIRECTOR,
          id,
          "/contract-exemption",
          Map.of("reason", "agreed with the customer"));
    } else {
      about(
          CommandKind.CANCEL,
          Person.CLERK,
          id,
          "/cancellation",
          Map.of("reason", "the contract is used up"));
    }
    return true;
  }

  private void release(String id, JsonNode order) throws InterruptedException {
    if (differs(id, order)) {
      return;
    }
    boolean covered =
        order.at("/payment/release/open").asBoolean(false)
            || order.at("/payment/exemption/revision").asLong(0)
                == order.path("revision").asLong(-1);
    int choice = covered ? 0 : random.nextInt(10);
    if (choice > 4) {
      cash.pay(id, today());
    } else if (choice > 0) {
      about(
          CommandKind.EXEMPT_RELEASE,
          Person.HEAD_OF_FINANCE,
          id,
          "/release-exemption",
          Map.of("reason", "pays on the day the goods leave"));
    } else {
      about(CommandKind.RELEASE, Person.CLERK, id, "/release", null);
    }
  }

  /** One fact in so many is one that nobody can read; an administrator may come by soon. */
  private void produce(String id) throws InterruptedException {
    switch (random.nextInt(ONE_IN_SO_MANY_SPOILT)) {
      case 0 -> works.stammer(id);
      case 1, 2, 3, 4 -> operator.tidyUp();
      default -> works.produce(id, today());
    }
  }

  private void prepare(String id) throws InterruptedException {
    about(
        CommandKind.PREPARE_SHIPMENT,
        Person.CLERK,
        id,
        "/delivery-note",
        Map.of(
            "shipDate", today().plusDays(1).toString(),
            "route", "road",
            "freightPayment", "PREPAID",
            "papers", "with the goods",
            "warehouseConfirmedBy", "DEMO-warehouse",
            "customerConfirmation", "phone"));
  }

  /** Tries it now and then before the money is there, too. */
  private void releaseShipment(String id, JsonNode order) throws InterruptedException {
    boolean open = order.at("/payment/shipment/open").asBoolean(false);
    if (open || random.nextInt(8) == 0) {
      about(CommandKind.RELEASE_SHIPMENT, Person.CLERK, id, "/shipment-release", null);
    }
    if (!open) {
      cash.pay(id, today());
    }
  }

  /** The worst moment for a payment to be taken back. */
  private void ship(String id) throws InterruptedException {
    if (random.nextInt(6) == 0) {
      cash.reverseOne(id);
    }
    works.dispatch(id);
  }

  private void sign(String id, JsonNode order) throws InterruptedException {
    if (order.at("/shipment/deliveredAt").asString("").isEmpty()) {
      works.deliver(id);
    }
    about(CommandKind.SIGN_OFF, Person.SELLER, id, "/sign-off", signature(id));
  }

  /** Every third customer has a remark, which opens a complaint by itself (CMP-16). */
  private Map<String, String> signature(String id) {
    return Math.floorMod(id.hashCode(), ONE_IN_SO_MANY_REMARKED) == 0
        ? Map.of("signedOn", today().toString(), "signer", "Consignee", "remarks", "a scratch")
        : Map.of("signedOn", today().toString(), "signer", "Consignee");
  }

  private void close(String id, JsonNode order) throws InterruptedException {
    switch (random.nextInt(6)) {
      case 0 -> homecoming.sendBack(id, order);
      case 1 -> homecoming.payBack(order.at("/customer/id").asString(""), today());
      default -> {}
    }
    if (!order.at("/payment/settled").asBoolean(false)) {
      cash.pay(id, today());
    }
    if (order.at("/payment/invoiceNumber").asString("").isEmpty()) {
      cash.invoice(id);
    } else {
      about(CommandKind.CLOSE, Person.CLERK, id, "/closing", null);
    }
  }

  private void about(
      CommandKind kind, Person person, String id, String below, @Nullable Object body)
      throws InterruptedException {
    client.give(command(kind, person, id, below, body));
  }

  private static Command command(
      CommandKind kind, Person person, String id, String below, @Nullable Object body) {
    return Command.about(kind, person, path(id, below), id, body);
  }

  static String path(String id, String below) {
    return "/api/orders/" + id + below;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }
}
