/** Papers: a document as people hold it, in PDF with Chinese text. */
@NullMarked
package io.saleswright.platform.paper;

import org.jspecify.annotations.NullMarked;
