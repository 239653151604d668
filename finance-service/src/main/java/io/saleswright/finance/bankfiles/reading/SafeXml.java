package io.saleswright.finance.bankfiles.reading;

import io.saleswright.platform.kernel.InvalidInput;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XML file from outside, read from front to back: no document type, no entity but the five of
 * XML, nothing fetched, no depth without bounds, and texts of bounded length.
 */
final class SafeXml {

  private static final int DEEPEST = 40;
  private static final int LONGEST_TEXT = 10_000;
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private int depth;

  SafeXml(InputStream file) {
    try {
      this.reader = FACTORY.createXMLStreamReader(file);
    } catch (XMLStreamException | RuntimeException failure) {
      throw unreadable(failure, 1);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setXMLResolver((_, _, _, _) -> {
      throw new XMLStreamException("nothing is fetched");
    });
    return factory;
  }

  /** The line at which the reader stands. */
  int line() {
    return Math.max(1, reader.getLocation().getLineNumber());
  }

  /** The local name of the element at which the reader stands. */
  String name() {
    return reader.getLocalName();
  }

  /** The name of the element's namespace; empty when it has none. */
  String namespace() {
    String namespace = reader.getNamespaceURI();
    return namespace == null ? "" : namespace;
  }

  /** An attribute of the element; empty when it has none. */
  String attribute(String name) {
    String value = reader.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /**
   * Steps to the next child of the element whose children are being read.
   *
   * @return false behind the last one; the reader stands at the element's end then
   */
  boolean nextChild() {
    while (true) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          return true;
        }
        case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
          return false;
        }
        default -> {}
      }
    }
  }

  /** Steps over the element at which the reader stands, with all that is in it. */
  void skip() {
    int outside = depth - 1;
    while (depth > outside) {
      next();
    }
  }

  /** The text of the element at which the reader stands, with that of the elements in it. */
  String text() {
    StringBuilder text = new StringBuilder();
    int outside = depth - 1;
    while (depth > outside) {
      int event = next();
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(reader.getText());
        if (text.length() > LONGEST_TEXT) {
          throw new InvalidInput(
              Place.at(line(), "text"), "FIN-09", "must have at most 10000 characters");
        }
      }
    }
    return text.toString().strip();
  }

  private int next() {
    int event = step();
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        depth++;
        if (depth > DEEPEST) {
          throw new InvalidInput(
              Place.at(line(), "XML"), "FIN-09", "must have elements at most 40 deep");
        }
      }
      case XMLStreamConstants.END_ELEMENT -> depth--;
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw new InvalidInput(
              Place.at(line(), "XML"), "FIN-09", "must have no document type and no entities");
      case XMLStreamConstants.END_DOCUMENT -> depth = -1;
      default -> {}
    }
    return event;
  }

  private int step() {
    try {
      return reader.next();
    } catch (XMLStreamException | RuntimeException failure) {
      throw unreadable(failure, line());
    }
  }

  /** What the reader makes of a file that is none; a body that is too long says so itself. */
  private static RuntimeException unreadable(Exception failure, int line) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof FileEnds.Broken broken) {
        return broken;
      }
    }
    return new InvalidInput(
        Place.at(line, "XML"), "FIN-09", "must be well-formed XML in the encoding that it names");
  }
}
