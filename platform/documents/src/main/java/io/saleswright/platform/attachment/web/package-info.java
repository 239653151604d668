/** Attachments over HTTP: how long an upload may be, and how a file is handed out. */
@NullMarked
package io.saleswright.platform.attachment.web;

import org.jspecify.annotations.NullMarked;
