/**
 * Papers: a document as people hold it, in PDF with Chinese text (DOC-01, CON-04). Decides the look
 * that all papers share, how a template is filled in and what it may not do, and keeps what left
 * the house. Knows no business: a template and what it shows come from the service.
 *
 * <p>Templates are XHTML on the class path, {@code papers/<name>.html}, filled in by Mustache. A
 * value that is missing fails, and whatever is filled in is escaped. Nothing is ever fetched: the
 * fonts lie in this module's jar, and the only picture is the code with the document's address.
 */
@NullMarked
package io.saleswright.platform.paper;

import org.jspecify.annotations.NullMarked;
