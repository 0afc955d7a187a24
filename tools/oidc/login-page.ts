import { accounts } from './accounts.ts';

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The page on which a visitor of the demonstration chooses who to be. */
export const loginPage = (interaction: string): string => {
  const choices = accounts
    .map(({ login, name, nameEn, roles }) => `<li><button name="account" value="${escape(login)}"><b>${escape(name)}</b><span lang="en">${escape(nameEn)} · ${escape(roles.join(', '))}</span></button></li>`)
    .join('');
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Đăng nhập minh họa · Demonstration sign-in</title>
<style>body{font-family:system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1f2933;background:#fff}ul{list-style:none;padding:0;display:grid;gap:.5rem;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr))}button{width:100%;min-height:3.5rem;text-align:left;padding:.6rem .8rem;border:1px solid #9aa5b1;border-radius:.5rem;background:#fff;font:inherit;cursor:pointer}button:hover,button:focus-visible{border-color:#0b6b3a;outline:2px solid #0b6b3a}span{display:block;color:#52606d;font-size:.85rem}</style></head>
<body><h1>Đăng nhập minh họa</h1><p>Các tài khoản này là giả định, chỉ để chạy thử. <span lang="en">These accounts are invented, for trying the system only.</span></p>
<form method="post" action="/interaction/${escape(interaction)}"><ul>${choices}</ul></form></body></html>`;
};
