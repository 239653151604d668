/** Tests of the catalogue over HTTP. */
@NullMarked
package io.saleswright.order.catalogue.web;

import org.jspecify.annotations.NullMarked;
