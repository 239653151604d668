import { ListPage } from '../../shared/list-page';
import { noticeList } from './notices';

export const NoticePage = () => <ListPage kind={noticeList} />;
