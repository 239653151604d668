package io.saleswright.complaint.evidence.web;

import io.saleswright.complaint.staff.StaffComplaint;
import io.saleswright.platform.attachment.AttachmentDesk;
import io.saleswright.platform.attachment.web.AttachmentsController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The files of complaints about staff, seen by as few as the complaints: add, list, download,
 * remove.
 */
@RestController
@RequestMapping(EvidenceController.PATH + "/{id}/attachments")
class EvidenceController extends AttachmentsController<StaffComplaint> {

  static final String PATH = "/api/staff-complaints";

  EvidenceController(AttachmentDesk<StaffComplaint> files) {
    super(PATH, files);
  }
}
