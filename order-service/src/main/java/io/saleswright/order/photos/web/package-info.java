/** The photos and papers of returns over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.order.photos.web;

import org.jspecify.annotations.NullMarked;
