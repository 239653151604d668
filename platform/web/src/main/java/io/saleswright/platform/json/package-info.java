/**
 * Decides how values look as JSON, over HTTP and in events, and how strictly JSON is read: what has
 * a wrong form is refused with the field's name, and nothing is silently converted. Knows no
 * service and opens no connection.
 */
@NullMarked
package io.saleswright.platform.json;

import org.jspecify.annotations.NullMarked;
