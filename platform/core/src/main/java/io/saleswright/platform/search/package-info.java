/**
 * Finds things by any part of a text that people type: in which form texts are compared, under
 * which keys a thing is stored, and what a query asks for. Services say which of their texts may be
 * searched by whom; nothing here knows their business.
 */
@NullMarked
package io.saleswright.platform.search;

import org.jspecify.annotations.NullMarked;
