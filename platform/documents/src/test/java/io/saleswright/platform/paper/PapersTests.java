package io.saleswright.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.saleswright.platform.kernel.Money;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What papers look like and what they can't be made to do (DOC-01, CON-04, QUO-03). */
class PapersTests {

  private static final PaperProperties HOUSE =
      new PaperProperties(
          URI.create("https://sales.example.com/"),
          "华东阀门制造有限公司",
          "East China Valve Works",
          2,
          Duration.ofSeconds(10));

  private final Papers papers = papers(HOUSE);

  private static Papers papers(PaperProperties house) {
    return new Papers(new PaperTemplates(PapersTests.class.getClassLoader()), house);
  }

  private Paper offer(Offer offer) {
    return papers.render("sample-offer", Offer.HEAD, offer);
  }

  private static <T> T read(Paper paper, Reading<T> reading) {
    try (PDDocument document = Loader.loadPDF(paper.bytes())) {
      return reading.of(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Reading<T> {
    T of(PDDocument document) throws IOException;
  }

  private static List<String> texts(Paper paper) {
    return read(
        paper,
        document -> {
          List<String> pages = new ArrayList<>();
          for (int page = 1; page <= document.getNumberOfPages(); page++) {
            PDFTextStripper text = new PDFTextStripper();
            text.setSortByPosition(true);
            text.setStartPage(page);
            text.setEndPage(page);
            pages.add(text.getText(document));
          }
          return pages;
        });
  }

  private static String flat(Paper paper) {
    return String.join("", texts(paper)).replaceAll("\\s+", "");
  }

  @Test
  void saysWhatTheViewSaysInBothLanguages() {
    Paper paper = offer(Offer.to("杭州水务工程有限公司"));
    show(paper, "offer");

    assertThat(flat(paper))
        .contains("报价单Quotation", "客户Customer", "杭州水务工程有限公司")
        .contains("球墨铸铁管DN200Ductileironpipe", "12.5件", "1,234.50CNY", "15,431.25CNY")
        .contains("46,293.75CNY", "人民币肆万陆仟贰佰玖拾叁元柒角伍分", "含运费。保修两年。");
    assertThat(paper.pages()).isEqualTo(1);
  }

  @Test
  void everyPageSaysWhatItBelongsTo() {
    Paper paper = offer(Offer.of("客户", Offer.lines(200, "阀门 Valve")));
    show(paper, "offer-200");
    List<String> pages = texts(paper);

    assertThat(pages).hasSizeGreaterThan(4).hasSize(paper.pages());
    for (int page = 0; page < pages.size(); page++) {
      String text = pages.get(page).replaceAll("\\s+", "");
      assertThat(text)
          .contains("华东阀门制造有限公司", "EastChinaValveWorks")
          .contains("编号No.QU-20261123-0007", "版本Revision3", "日期Date2026-11-23")
          .contains("第" + (page + 1) + "页，共" + pages.size() + "页")
          .contains("Page" + (page + 1) + "of" + pages.size());
    }
    assertThat(flat(paper)).contains("200阀门Valve");
    assertThat(pages).allSatisfy(page -> assertThat(page).contains("品名 Product"));
  }

  @Test
  void longNamesBreakAndStayOnThePage() {
    String name = "超长名称".repeat(60) + "W".repeat(150) + " x";
    Paper paper = offer(Offer.of("有限责任公司".repeat(40), Offer.lines(2, name)));
    show(paper, "offer-long");

    assertThat(flat(paper)).contains("超长名称".repeat(3)).contains("15,431.25CNY");
    assertThat(flat(paper).chars().filter(sign -> sign == 'W').count()).isEqualTo(302);
    assertThat(blackAtTheEdge(paper)).isZero();
  }

  /** Dark points in the outer 8 mm of the first page, left and right. */
  private static long blackAtTheEdge(Paper paper) {
    BufferedImage page =
        read(paper, document -> new PDFRenderer(document).renderImageWithDPI(0, 72));
    long dark = 0;
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < 22; x++) {
        dark += isDark(page.getRGB(x, y)) ? 1 : 0;
        dark += isDark(page.getRGB(page.getWidth() - 1 - x, y)) ? 1 : 0;
      }
    }
    return dark;
  }

  private static boolean isDark(int rgb) {
    return (rgb & 0xFF) < 128;
  }

  @Test
  void aLineWithoutUnitAndWithoutPriceIsThereAllTheSame() {
    Paper paper =
        offer(
            Offer.of(
                "客户",
                List.of(
                    Offer.line(1, "样品 Sample", "1", null, "0"),
                    Offer.line(2, "垫片", "0.0001", "kg", "0.0125"))));

    assertThat(flat(paper))
        .contains("1样品Sample10.00CNY0.00CNY")
        .contains("0.0001kg0.0125CNY0.00CNY")
        .contains("人民币零元整");
  }

  @Test
  void aDraftSaysSoOnEveryPage() {
    PaperHead head = Offer.HEAD;
    PaperHead draft =
        new PaperHead(
            head.chinese(),
            head.english(),
            head.number(),
            head.revision(),
            head.date(),
            head.path(),
            true);
    Paper paper = papers.render("sample-offer", draft, Offer.of("客户", Offer.lines(60, "阀门")));
    show(paper, "offer-draft");

    assertThat(texts(paper))
        .hasSizeGreaterThan(1)
        .allSatisfy(page -> assertThat(page).contains("草稿 DRAFT"));
    assertThat(flat(offer(Offer.to("客户")))).doesNotContain("草稿");
  }

  @Test
  void theSameDocumentMakesTheSameBytes() {
    Paper first = offer(Offer.to("客户"));
    Paper again = papers(HOUSE).render("sample-offer", Offer.HEAD, Offer.to("客户"));

    assertThat(again.bytes()).isEqualTo(first.bytes());
    assertThat(again.sha256()).isEqualTo(first.sha256()).hasSize(64);
    assertThat(offer(Offer.to("另一客户")).sha256()).isNotEqualTo(first.sha256());
  }

  @Test
  void isOfTheKindForArchivesAndEmbedsTheSignsThatItUses() {
    Paper paper = offer(Offer.to("客户"));

    assertThat(paper.size()).isLessThan(200_000);
    read(
        paper,
        document -> {
          for (var name : document.getPage(0).getResources().getFontNames()) {
            PDFont font = document.getPage(0).getResources().getFont(name);
            assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)");
          }
          return true;
        });
    String metadata =
        read(
            paper,
            document ->
                new String(
                    document.getDocumentCatalog().getMetadata().toByteArray(),
                    StandardCharsets.UTF_8));
    assertThat(metadata)
        .contains("pdfaid:part", "<xmp:CreateDate>2026-11-23T00:00:00Z</xmp:CreateDate>");
  }

  @Test
  void theCodeLeadsToTheDocument() {
    Paper paper = offer(Offer.to("客户"));
    BufferedImage page =
        read(paper, document -> new PDFRenderer(document).renderImageWithDPI(0, 200));

    assertThat(Codes.read(page)).isEqualTo("https://sales.example.com/app/#/quotes/4711");
  }

  @Test
  void whatIsFilledInIsTextAndNothingElse() {
    String bad = "<img src=\"http://127.0.0.1:1/x.png\"/> <script>alert(1)</script> &lt;b&gt;";
    String worse = "{{total}} ]]> <!-- --> <?x?> '`= \\";
    Offer offer = Offer.to("客户");
    Paper paper =
        offer(
            new Offer(
                offer.customer(),
                offer.project(),
                offer.validUntil(),
                offer.payment(),
                offer.lines(),
                offer.total(),
                offer.inWords(),
                bad + "\n" + worse));

    assertThat(flat(paper)).contains(bad.replaceAll("\\s+", ""), worse.replaceAll("\\s+", ""));
  }

  @Test
  void signsThatNoPaperCanShowDoNotEndIt() {
    Paper paper = offer(Offer.to("A\u0000B\u0007C\uD800D\uFFFE 😀 𠮷野家 مرحبا שלום É Ж"));

    assertThat(flat(paper)).contains("É", "Ж").contains("野家");
    show(paper, "offer-signs");
  }

  /** SSRF: not even a template that puts data into an address makes the service fetch it. */
  @Test
  void nothingIsFetchedWhateverTheAddress() throws IOException {
    List<String> asked = Collections.synchronizedList(new ArrayList<>());
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    Path file = Files.createTempFile("secret", ".png");
    ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    try {
      String http = "http://127.0.0.1:" + server.getAddress().getPort() + "/x.png";
      for (String address :
          List.of(http, file.toUri().toString(), file.toString(), "jar:" + http + "!/x", "x.png")) {
        Paper paper =
            papers.render("nosy", Offer.HEAD, Map.of("customer", "客户", "picture", address));
        assertThat(flat(paper)).contains("客户");
        assertThat(pictures(paper)).as(address).isOne();
      }
      assertThat(asked).isEmpty();
    } finally {
      server.stop(0);
      Files.delete(file);
    }
  }

  private static int pictures(Paper paper) {
    return read(
        paper,
        document -> {
          int pictures = 0;
          for (var name : document.getPage(0).getResources().getXObjectNames()) {
            pictures += document.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
          }
          return pictures;
        });
  }

  @Test
  void aValueThatIsMissingFails() {
    assertThatThrownBy(() -> papers.render("sample-offer", Offer.HEAD, Map.of("customer", "客户")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("sample-offer");
    Offer offer = Offer.to("客户");
    @SuppressWarnings("NullAway")
    Offer without =
        new Offer(
            offer.customer(),
            null,
            offer.validUntil(),
            offer.payment(),
            offer.lines(),
            offer.total(),
            null,
            offer.remarks());
    assertThatThrownBy(() -> offer(without)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aTemplateThatIsMissingUnescapedOrNoXhtmlFails() {
    for (String bad : List.of("unescaped", "no-xhtml", "unknown", "../papers/sample-offer")) {
      assertThatThrownBy(() -> papers.render(bad, Offer.HEAD, Map.of("customer", "客户")))
          .as(bad)
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void valuesWithoutAFormOnPaperFail() {
    for (Object value : List.of(java.time.Instant.EPOCH, Money.class, 1.5, new Object[0])) {
      assertThatThrownBy(
              () -> papers.render("nosy", Offer.HEAD, Map.of("customer", value, "picture", "")))
          .as(value.toString())
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void aPaperWithoutEndIsRefusedBeforeItFillsTheMemory() {
    String endless = "长".repeat(10_000);
    assertThatThrownBy(() -> offer(Offer.of("客户", Offer.lines(300, endless))))
        .hasStackTraceContaining("at most 2000000 characters");
  }

  /** Writes pictures of the pages where a person looks at them; only when asked. */
  private static void show(Paper paper, String name) {
    String directory = System.getProperty("saleswright.papers.show", "");
    if (directory.isEmpty()) {
      return;
    }
    read(
        paper,
        document -> {
          Files.write(Path.of(directory, name + ".pdf"), paper.bytes());
          for (int page = 0; page < Math.min(3, document.getNumberOfPages()); page++) {
            ImageIO.write(
                new PDFRenderer(document).renderImageWithDPI(page, 90),
                "png",
                Path.of(directory, name + "-" + (page + 1) + ".png").toFile());
          }
          return Stream.of();
        });
  }
}
