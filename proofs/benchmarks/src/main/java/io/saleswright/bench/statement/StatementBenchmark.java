package io.saleswright.bench.statement;

import io.saleswright.bench.Benchmark;
import io.saleswright.bench.Setting;
import io.saleswright.bench.flow.Kafka;
import io.saleswright.bench.flow.ReplayBenchmark;
import io.saleswright.bench.load.Latencies;
import io.saleswright.bench.process.Site;
import io.saleswright.bench.report.Column;
import io.saleswright.bench.report.Table;
import io.saleswright.bench.sample.PlacedOrders;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/**
 * A bank statement of ten thousand transfers: how long it takes until each of them is kept, and how
 * long finance then waits for what one of them seems to pay, among as many open receivables.
 */
public final class StatementBenchmark implements Benchmark {

  private static final int FULL = 10_000;
  private static final int SHORT = 1_000;
  private static final int MATCHED = 500;
  private static final int PAYERS = 100;
  private static final long PATIENCE_MILLIS = 60_000;

  /** Each look reads all of them, which takes from finance what it needs to take orders up. */
  private static final long LOOK_MILLIS = 2_000;

  private final InstantSource clock;

  public StatementBenchmark(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return "statement";
  }

  /** It needs a site of its own. */
  @Override
  public boolean onlyByName() {
    return true;
  }

  @Override
  public List<Table> run(Setting setting) throws IOException, InterruptedException {
    int transfers = setting.full() ? FULL : SHORT;
    try (Site site = setting.site()) {
      site.startStore();
      site.startBroker();
      Kafka kafka = new Kafka(site.bootstrapServers());
      kafka.create(PlacedOrders.TOPIC);
      List<String> orders =
          ReplayBenchmark.publish(kafka, PlacedOrders.of(setting.checkout()), transfers);
      site.startPlain(BankOffice.SERVICE, site.options());
      BankOffice office = new BankOffice(site);
      awaitReceivables(office, transfers);
      String camt = camt(orders, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
      long begun = System.nanoTime();
      int taken = office.handIn(camt);
      double seconds = (System.nanoTime() - begun) / 1e9;
      List<String> waiting = office.waiting(MATCHED);
      if (taken != transfers || waiting.size() < MATCHED) {
        throw new IOException("taken " + taken + ", waiting " + waiting.size());
      }
      return List.of(table(transfers, seconds, match(office, waiting.subList(0, MATCHED))));
    }
  }

  /** However many there are, it goes on as long as some come. */
  private static void awaitReceivables(BankOffice office, int all)
      throws IOException, InterruptedException {
    int known = -1;
    long until = 0;
    for (int now = office.receivables(all); now < all; now = office.receivables(all)) {
      if (now > known) {
        known = now;
        until = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
      } else if (System.nanoTime() > until) {
        throw new IOException("Finance has heard of " + known + " of " + all + " orders");
      }
      Thread.sleep(LOOK_MILLIS);
    }
  }

  private static Latencies match(BankOffice office, List<String> transfers) throws IOException {
    Latencies all = new Latencies();
    try (BankOffice.Matcher matcher = office.new Matcher()) {
      for (String transfer : transfers) {
        long begun = System.nanoTime();
        if (!matcher.match(transfer)) {
          throw new IOException("Nothing was proposed for " + transfer);
        }
        all.record(System.nanoTime() - begun);
      }
    }
    return all;
  }

  /** Each transfer names an order and pays a part of it, so that a person has to decide. */
  private static String camt(List<String> orders, LocalDate today) {
    StringBuilder entries = new StringBuilder();
    for (int i = 0; i < orders.size(); i++) {
      entries.append(
          String.format(
              Locale.ROOT,
              """
              <Ntry><Amt Ccy="CNY">1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>\
              <BookgDt><Dt>%s</Dt></BookgDt><AcctSvcrRef>R-%d</AcctSvcrRef><NtryDtls><TxDtls>\
              <RltdPties><Dbtr><Pty><Nm>Payer %d</Nm></Pty></Dbtr></RltdPties>\
              <RmtInf><Ustrd>%s</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
              """,
              today,
              i,
              i % PAYERS,
              orders.get(i)));
    }
    return String.format(
        Locale.ROOT,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
        <GrpHdr><MsgId>M-1</MsgId><CreDtTm>%sT18:00:00Z</CreDtTm></GrpHdr>
        <Stmt><Id>S-1</Id><Acct><Id><Othr><Id>bench</Id></Othr></Id><Ccy>CNY</Ccy></Acct>
        %s%s%s</Stmt></BkToCstmrStmt></Document>
        """,
        today,
        balance("OPBD", "0.00", today),
        balance("CLBD", orders.size() + ".00", today),
        entries);
  }

  private static String balance(String code, String amount, LocalDate today) {
    return String.format(
        Locale.ROOT,
        """
        <Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy="CNY">%s</Amt>\
        <CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>%s</Dt></Dt></Bal>
        """,
        code,
        amount,
        today);
  }

  private static Table table(int transfers, double seconds, Latencies matched) {
    Table table =
        new Table(
            "statement",
            "A bank statement, imported and matched among as many open receivables",
            new Column("seconds", "import s", 1),
            new Column("perSecond", "transfers per s", 0),
            new Column("p50Millis", "proposals p50 ms", 1),
            new Column("p99Millis", "p99 ms", 1));
    table.row(
        transfers + " transfers",
        seconds,
        transfers / seconds,
        matched.percentileMillis(50),
        matched.percentileMillis(99));
    table.remark("Proposals were asked for one after the other, for " + MATCHED + " transfers.");
    return table;
  }
}
