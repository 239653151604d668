package io.saleswright.platform.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Makes a PDF of XHTML, of the kind for archives (PDF/A-2b): all type is embedded and nothing lies
 * outside. The same text and date always make the same bytes. Fetches nothing whatsoever.
 */
final class PdfPrinter {

  private static final String PRODUCER = "Saleswright";
  private static final Pattern CREATED =
      Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

  static {
    // It logs addresses and texts of what is printed, which are nobody's business.
    XRLog.setLoggingEnabled(false);
  }

  private PdfPrinter() {}

  /**
   * @param date what the file says of when it was made
   * @param fonts used by nobody else meanwhile
   */
  static Paper print(String xhtml, LocalDate date, PaperFonts fonts) {
    Document text = parsed(xhtml);
    try (PDDocument document = new PDDocument()) {
      PdfRendererBuilder builder = builder(text).usePDDocument(document);
      fonts.addTo(builder, document);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
        return finished(document, xhtml, date);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Paper finished(PDDocument document, String xhtml, LocalDate date)
      throws IOException {
    date(document, xhtml, date);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return Paper.of(bytes.toByteArray(), document.getNumberOfPages());
  }

  private static PdfRendererBuilder builder(Document text) {
    return new PdfRendererBuilder()
        .useFastMode()
        .usePdfAConformance(PdfAConformance.PDFA_2_B)
        .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
        .withProducer(PRODUCER)
        .useReplacementText("\u25A1")
        .useExternalResourceAccessControl(
            PdfPrinter::isOurs, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
        .useExternalResourceAccessControl(
            PdfPrinter::isOurs, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
        .withW3cDocument(text, null);
  }

  /** Pictures that we drew are the only addresses that may be followed, and they lead nowhere. */
  private static boolean isOurs(String address, ExternalResourceType type) {
    return type == ExternalResourceType.IMAGE_RASTER && address.startsWith(QrCode.PICTURE);
  }

  /** The day of the document in the place of the moment of printing, wherever that is noted. */
  private static void date(PDDocument document, String text, LocalDate date) throws IOException {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
    calendar.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    document.getDocumentInformation().setCreationDate(calendar);
    document.setDocumentId(identity(text));
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    String noted = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    metadata.importXMPMetadata(
        CREATED
            .matcher(noted)
            .replaceAll("$1" + date + "T00:00:00Z$2")
            .getBytes(StandardCharsets.UTF_8));
  }

  private static long identity(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static Document parsed(String xhtml) {
    try {
      return parser().parse(new InputSource(new StringReader(xhtml)));
    } catch (SAXException e) {
      throw new IllegalStateException("a template is no well-formed XHTML", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DocumentBuilder parser() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder parser = factory.newDocumentBuilder();
      parser.setErrorHandler(null);
      return parser;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's own parser knows this feature", e);
    }
  }
}
