package io.saleswright.chaos.scene;

import io.saleswright.chaos.load.Command;
import io.saleswright.chaos.load.Command.File;
import io.saleswright.chaos.load.CommandKind;
import io.saleswright.chaos.load.Person;
import io.saleswright.chaos.load.Played;
import io.saleswright.chaos.load.Stage;
import io.saleswright.chaos.nemesis.Nemesis;
import io.saleswright.client.CommandFailure;
import io.saleswright.client.Poll;
import io.saleswright.client.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Two cashiers hand the same statement of a bank in, an instance is killed while both are read, and
 * one of them hands it in once more to be sure (FIN-09).
 */
record StatementTwice(Stage stage, Nemesis nemesis) implements Scene {

  private static final int MOVEMENTS = 40;
  private static final Duration LOOK = Duration.ofMillis(50);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Override
  public Played.Kind kind() {
    return Played.Kind.STATEMENT_TWICE;
  }

  @Override
  public boolean kills() {
    return true;
  }

  @Override
  public Played play() throws InterruptedException {
    String account = UUID.randomUUID().toString().substring(0, 8);
    List<String> references =
        IntStream.range(0, MOVEMENTS).mapToObj(i -> account + "-" + i).toList();
    var file =
        new File(
            "application/xml",
            camt(account, references, stage.today()).getBytes(StandardCharsets.UTF_8));
    AtomicReference<Reply> told = new AtomicReference<>();
    nemesis.alone(
        "finance",
        axe -> {
          Crowd.Given given =
              new Crowd(stage.client())
                  .give(List.of(handIn(Person.CASHIER, file), handIn(Person.SECOND_CASHIER, file)));
          awaitBegun(account, given);
          if (given.isOver()) {
            throw new CommandFailure("The statement was read before its service was killed.");
          }
          axe.fall(Integer.MAX_VALUE);
          axe.rise();
          given.accepted();
          told.set(stage.client().done(handIn(Person.CASHIER, file)));
        });
    String id = told.get().body().at("/statements/0/statement/id").asString("");
    if (id.isEmpty()) {
      throw new CommandFailure("No statement was read.");
    }
    return new Played.StatementTwice(id, references);
  }

  /** Until the statement is there, and its movements not yet. */
  private void awaitBegun(String account, Crowd.Given given) throws InterruptedException {
    String list = "/api/bank-statements?account=" + account;
    boolean _ =
        Poll.until(
            () ->
                given.isOver()
                    || stage
                        .client()
                        .read("finance", Person.CASHIER, list)
                        .filter(reply -> !reply.body().path("items").isEmpty())
                        .isPresent(),
            LOOK,
            PATIENCE);
  }

  private static Command handIn(Person cashier, File file) {
    return Command.create(CommandKind.HAND_IN_STATEMENT, cashier, "/api/bank-statements", file);
  }

  private static String camt(String account, List<String> references, LocalDate today) {
    String entries =
        references.stream().map(reference -> entry(reference, today)).collect(Collectors.joining());
    return String.format(
        Locale.ROOT,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
        <GrpHdr><MsgId>M-1</MsgId><CreDtTm>%sT18:00:00Z</CreDtTm></GrpHdr>
        <Stmt><Id>S-1</Id><Acct><Id><Othr><Id>%s</Id></Othr></Id><Ccy>CNY</Ccy></Acct>
        %s%s%s</Stmt></BkToCstmrStmt></Document>
        """,
        today,
        account,
        balance("OPBD", 0, today),
        balance("CLBD", references.size(), today),
        entries);
  }

  private static String entry(String reference, LocalDate today) {
    return String.format(
        Locale.ROOT,
        """
        <Ntry><Amt Ccy="CNY">1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>\
        <BookgDt><Dt>%s</Dt></BookgDt><AcctSvcrRef>%s</AcctSvcrRef><NtryDtls><TxDtls>\
        <RltdPties><Dbtr><Pty><Nm>Payer</Nm></Pty></Dbtr></RltdPties>\
        <RmtInf><Ustrd>many thanks</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
        """,
        today,
        reference);
  }

  private static String balance(String code, int amount, LocalDate today) {
    return String.format(
        Locale.ROOT,
        """
        <Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy="CNY">%d.00</Amt>\
        <CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>%s</Dt></Dt></Bal>
        """,
        code,
        amount,
        today);
  }
}
