import type { Area } from '..';

export const paths = [
  '/complaints',
  '/complaints/:id',
  '/service-cases',
  '/service-cases/:id',
  '/visits',
  '/product-feedback',
  '/product-feedback/:id',
  '/knowledge',
  '/knowledge/:id',
  '/staff-complaints',
  '/staff-complaints/:id',
  '/care-calls',
  '/care-calls/:id',
  '/care-due',
] as const;

export const complaintArea: Area = {
  title: 'complaints.area',
  places: [
    { path: '/complaints', title: 'complaints.complaints', right: 'complaint/Complaint/read' },
    { path: '/service-cases', title: 'complaints.cases', right: 'complaint/Service/read-case' },
    { path: '/visits', title: 'complaints.visits', right: 'complaint/Service/report-visit' },
    { path: '/product-feedback', title: 'complaints.feedback', right: 'complaint/Feedback/read-feedback' },
    { path: '/care-calls', title: 'complaints.calls', right: 'complaint/Call/read-calls' },
    { path: '/care-due', title: 'complaints.due', right: 'complaint/Call/read-calls' },
    { path: '/knowledge', title: 'complaints.knowledge', right: 'complaint/Knowledge/read-entries' },
    { path: '/staff-complaints', title: 'complaints.staff', right: 'complaint/StaffComplaint/read-staff' },
  ],
  paths,
  load: () => import('./pages'),
};
